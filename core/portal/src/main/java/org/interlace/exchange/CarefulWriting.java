package org.interlace.exchange;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.interlace.database.DatabaseException;
import org.interlace.exchange.domain.Row;

/**
 * Writes rows together, and when the tables refuse them, in halves, until the row they refuse stands alone: somebody
 * may have taken a name or an address while the import ran.
 */
final class CarefulWriting<T extends CarefulWriting.Checked> {

    private static final String WRONG_VALUE = "22";
    private static final String BROKEN_RULE = "23";

    private final Consumer<List<T>> writing;
    private final FileReport report;

    /** What was made of a row. */
    interface Checked {
        /** The row it was made of. */
        Row row();
    }

    CarefulWriting(Consumer<List<T>> writing, FileReport report) {
        this.writing = writing;
        this.report = report;
    }

    void write(List<T> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            writing.accept(rows);
        } catch (DatabaseException e) {
            if (!refused(e)) {
                throw e;
            }
            apart(rows, e);
        }
    }

    private void apart(List<T> rows, DatabaseException refusal) throws IOException {
        if (rows.size() == 1) {
            report.reject(rows.get(0).row(), "the tables refuse it: " + firstLine(refusal));
            return;
        }
        int half = rows.size() / 2;
        write(rows.subList(0, half));
        write(rows.subList(half, rows.size()));
    }

    private static boolean refused(DatabaseException e) {
        return e.getCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith(WRONG_VALUE)
                        || sql.getSQLState().startsWith(BROKEN_RULE));
    }

    private static String firstLine(DatabaseException e) {
        return String.valueOf(e.getCause() == null ? e : e.getCause().getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
