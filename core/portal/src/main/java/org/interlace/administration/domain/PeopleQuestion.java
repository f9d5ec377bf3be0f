package org.interlace.administration.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * Whom staff look for.
 *
 * @param words part of a name or of a handle, or a whole e-mail address; empty for all
 * @param role only with this role
 * @param state only in this state
 * @param page the first is 1
 */
public record PeopleQuestion(String words, Optional<String> role, Optional<PersonState> state, int page) {

    /** As many stand on a page. */
    public static final int PAGE = 50;

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    /** Makes of it what can be asked. */
    public PeopleQuestion {
        var small = words.strip().toLowerCase(Locale.ROOT);
        words = small.substring(0, Math.min(LONGEST, small.length()));
        page = Math.max(1, Math.min(LAST_PAGE, page));
    }

    /** Whether an address is looked for; only a whole one finds anybody. */
    public boolean byEmail() {
        return words.indexOf('@') >= 0;
    }

    /** How many come before this page. */
    public int skipped() {
        return (page - 1) * PAGE;
    }
}
