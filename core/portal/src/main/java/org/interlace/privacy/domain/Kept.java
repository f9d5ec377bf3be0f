package org.interlace.privacy.domain;

import java.util.List;
import org.interlace.api.message.MessageKey;

/**
 * One kind of thing the core keeps about people. The export, the register of processing and the test that looks through
 * all tables read it; erasure itself is done by foreign keys ({@code on delete cascade} or {@code set null}).
 *
 * @param domain the domain it belongs to; its bundle has the texts {@code kept.<word>} and {@code kept.<word>.purpose}
 * @param word its own word; {@code core.<word>} in the export
 * @param about whose id the question takes
 * @param select one question with one {@code ?}; each row is handed to the person, so it names nothing secret. Empty for
 *     what cannot be handed out, such as hashes
 * @param retention how long
 * @param columns every {@code schema.table.column} that points at an account or a member
 */
public record Kept(String domain, String word, About about, String select, Retention retention, List<String> columns) {

    /** Whose id. */
    public enum About {
        /** The account's. */
        ACCOUNT,
        /** The profile's. */
        MEMBER
    }

    /** Copies the list. */
    public Kept {
        columns = List.copyOf(columns);
        for (var column : columns) {
            if (!column.matches("[a-z_]+\\.[a-z_]+\\.[a-z_]+")) {
                throw new IllegalArgumentException("No column: '%s'".formatted(column));
            }
        }
    }

    /** Something that hangs on an account. */
    public static Kept ofAccount(String domain, String word, Retention retention, String select, String... columns) {
        return new Kept(domain, word, About.ACCOUNT, select, retention, List.of(columns));
    }

    /** Something that hangs on a profile. */
    public static Kept ofMember(String domain, String word, Retention retention, String select, String... columns) {
        return new Kept(domain, word, About.MEMBER, select, retention, List.of(columns));
    }

    /** What it is, for people. */
    public MessageKey title() {
        return new MessageKey(domain, "kept." + word);
    }

    /** What it is kept for. */
    public MessageKey purpose() {
        return new MessageKey(domain, "kept." + word + ".purpose");
    }
}
