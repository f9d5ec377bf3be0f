package org.interlace.database;

import java.sql.SQLException;

/** PostgreSQL refused or did not answer. */
public class DatabaseException extends RuntimeException {

    /** @param cause what the driver said */
    public DatabaseException(SQLException cause) {
        super(cause);
    }

    /** Whether a unique key was hit. */
    public boolean duplicate() {
        return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }
}
