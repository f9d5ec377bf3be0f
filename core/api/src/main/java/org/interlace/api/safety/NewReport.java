package org.interlace.api.safety;

import java.util.Locale;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/**
 * "Something is not right", as the viewer says it.
 *
 * @param about who it is about; nobody reports themselves
 * @param kind what it was seen in: {@code profile}, {@code room.message} …, the domain or plugin first
 * @param object the id of that thing; empty when there is none
 * @param reason the nearest of the given ones
 * @param words the reporter's own, at most {@value #LONGEST} letters; may be empty
 * @param wish who may read it
 * @param named whether the trusted person may pass it on to staff with the reporter's name
 * @param copy the reported text as it stood, so that it can be judged when it is changed or gone
 */
public record NewReport(
        MemberId about,
        String kind,
        String object,
        Reason reason,
        String words,
        Wish wish,
        boolean named,
        Optional<String> copy) {

    /** As many letters fit into words and copy. */
    public static final int LONGEST = 4000;

    /** What is not right. */
    public enum Reason {
        /** Insults, threats. */
        INSULT,
        /** Does not leave somebody in peace. */
        INSISTING,
        /** Unwanted advances. */
        ADVANCES,
        /** Asks for money, promises papers, work without pay. */
        MONEY,
        /** Is not who they say they are. */
        FALSE,
        /** Hatred against people. */
        HATRED,
        /** Something else. */
        OTHER;

        /** As in tables and forms. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who may read it. */
    public enum Wish {
        /** Only the reporter's trusted person. */
        TRUSTED,
        /** Staff may act. */
        STAFF;

        /** As in tables and forms. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
