package org.interlace.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL with parameters. Inside a transaction it joins it, so that it and JPA decide together.
 *
 * <p>Parameters may be strings, numbers, booleans, UUIDs, byte arrays, instants, null, and collections of UUIDs or
 * strings, which become SQL arrays ({@code = any(?)}).
 */
@ApplicationScoped
public class Database {

    private final DataSource source;

    @Inject
    Database(DataSource source) {
        this.source = source;
    }

    /** Reads one row into a value. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** Called once for each row; the result set stands on it. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Changes rows; answers how many. */
    public int change(String sql, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The same change for many rows, in one round trip per thousand. */
    public void changeAll(String sql, Collection<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (var row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
                if (++waiting % 1000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The strings of an SQL array column. */
    public static List<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The UUIDs of an SQL array column. */
    public static List<UUID> ids(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    /** A UUID column. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        // not getObject(column, UUID.class): the pool's wrapper looks that method up by reflection for each value
        return (UUID) row.getObject(column);
    }

    /** A UUID column that may be null. */
    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return (UUID) row.getObject(column);
    }

    /** A time column that may be null. */
    public static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** A time column. */
    public static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object[] parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        bind(connection, statement, parameters);
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, plain(connection, parameters[i]));
        }
    }

    private static @Nullable Object plain(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Collection<?> many) {
            return array(connection, many);
        }
        return value;
    }

    private static Array array(Connection connection, Collection<?> many) throws SQLException {
        boolean ids = many.stream().anyMatch(UUID.class::isInstance);
        return connection.createArrayOf(ids ? "uuid" : "text", many.toArray());
    }
}
