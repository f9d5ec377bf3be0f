package org.interlace.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.interlace.migration.Migrating;
import org.interlace.testkit.PostgresServer;
import org.jspecify.annotations.Nullable;

/**
 * The portal's tables in a real PostgreSQL, for tests of stores and use cases without a container. A thread's
 * transaction is begun by {@link #inTransaction}; outside of one each statement stands for itself.
 */
public final class Tables {

    private static final ThreadLocal<@Nullable Running> RUNNING = new ThreadLocal<>();
    private static @Nullable Tables shared;

    private final PostgresServer server;
    private final String url;
    private final DataSource source = new Source();

    private Tables(PostgresServer server, String url) {
        this.server = server;
        this.url = url;
    }

    /** A transaction of some tables; a thread has one at a time. */
    private record Running(Tables of, Connection connection) {}

    /** One for all tests of this run, migrated. */
    public static synchronized Tables get() {
        var known = shared;
        if (known == null) {
            var server = PostgresServer.start();
            known = new Tables(server, server.url());
            Migrating.core(known.source);
            shared = known;
        }
        return known;
    }

    /** Others beside these, with nothing in them: for tests of what migrations do to tables that are in use. */
    public Tables beside() {
        var name = "beside_" + UUID.randomUUID().toString().replace("-", "");
        database().change("create database " + name);
        return new Tables(server, server.url().replaceAll("/[^/]+$", "/" + name));
    }

    /** Plain SQL. */
    public Database database() {
        return new Database(source);
    }

    /** Where connections come from. */
    public DataSource source() {
        return source;
    }

    /** Empties tables; others that point at them are emptied too. */
    public void empty(String... tables) {
        Arrays.stream(tables).forEach(table -> database().change("truncate " + table + " cascade"));
    }

    /** All that is done in it holds, or nothing. */
    public <R> R inTransaction(Supplier<R> work) {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            RUNNING.set(new Running(this, connection));
            try {
                var result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                RUNNING.remove();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, server.user(), server.password());
    }

    /** Whoever borrows the transaction's connection does not end it. */
    private static Connection borrowed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Tables.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private final class Source implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            var running = RUNNING.get();
            return running == null || running.of != Tables.this ? open() : borrowed(running.connection);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(PrintWriter.nullWriter());
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
