package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.interlace.database.DatabaseException;

/** Lets one import at a time work, on whatever node. */
@ApplicationScoped
public class ImportTurn {

    private static final String TRY = "select pg_try_advisory_lock(hashtextextended('interlace.exchange.import', 6))";
    private static final String END = "select pg_advisory_unlock(hashtextextended('interlace.exchange.import', 6))";

    private final DataSource source;

    @Inject
    ImportTurn(DataSource source) {
        this.source = source;
    }

    /** Does the work, unless another import is at work: then the answer is empty. */
    <T> Optional<T> ifFree(Supplier<T> work) {
        // the connection is held so long because the lock belongs to it: killed at any point, the lock is free again
        try (var connection = source.getConnection()) {
            if (!ask(connection, TRY)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                ask(connection, END);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
