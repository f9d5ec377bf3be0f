package org.interlace.api.privacy;

/**
 * A column that points at a member.
 *
 * @param table in the plugin's schema
 * @param column holds the member's id
 * @param fate what erasure does with the row
 */
public record PersonalColumn(String table, String column, Fate fate) {

    /** What erasure does with a row that points at the erased member. */
    public enum Fate {
        /** The row goes. */
        DELETE,
        /** The row stays, the column becomes null. */
        CLEAR
    }

    /** @throws IllegalArgumentException if a name is no plain SQL word */
    public PersonalColumn {
        if (!table.matches("[a-z][a-z0-9_]*") || !column.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("No column: '%s.%s'".formatted(table, column));
        }
    }
}
