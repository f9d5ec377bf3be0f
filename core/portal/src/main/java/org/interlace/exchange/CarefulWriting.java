package org.interlace.exchange;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.interlace.exchange.domain.Row;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows together, and when the tables refuse them, in halves, until the row they refuse stands alone: somebody
 * may have taken a name or an address while the import ran.
 */
final class CarefulWriting<T extends CarefulWriting.Checked> {

    private static final String WRONG_VALUE = "22";
    private static final String BROKEN_RULE = "23";

    private final Writing<T> writing;
    private final FileReport report;

    /** What was made of a row. */
    interface Checked {
        /** The row it was made of. */
        Row row();
    }

    /** Writes rows together. */
    @FunctionalInterface
    interface Writing<T> {
        /** All of them or none. */
        void write(List<T> rows) throws IOException;
    }

    CarefulWriting(Writing<T> writing, FileReport report) {
        this.writing = writing;
        this.report = report;
    }

    void write(List<T> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            writing.write(rows);
        } catch (RuntimeException e) {
            var refusal = refusal(e);
            if (refusal == null) {
                throw e;
            }
            apart(rows, refusal);
        }
    }

    private void apart(List<T> rows, SQLException refusal) throws IOException {
        if (rows.size() == 1) {
            report.reject(rows.get(0).row(), "the tables refuse it: " + firstLine(refusal));
            return;
        }
        int half = rows.size() / 2;
        write(rows.subList(0, half));
        write(rows.subList(half, rows.size()));
    }

    /** What the tables said about a value; null when something else went wrong. */
    static @Nullable SQLException refusal(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(WRONG_VALUE)
                            || sql.getSQLState().startsWith(BROKEN_RULE))) {
                return sql;
            }
        }
        return null;
    }

    private static String firstLine(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }
}
