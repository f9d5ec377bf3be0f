package org.interlace.account.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;

/**
 * A bundle of permissions.
 *
 * @param name its word, in addresses and tables
 * @param fixed whether it comes with the portal: it stays, and its words come with the portal too
 * @param labels what people read, by language code; none for the fixed ones
 * @param permissions as written; may hold wildcards such as {@code events:*}
 * @param version rises with each change
 */
public record Role(String name, boolean fixed, Map<String, String> labels, Set<String> permissions, int version) {

    /** The one that can always edit roles. */
    public static final String ADMIN = "admin";

    /** What {@link #ADMIN} never loses: without it nobody could give anything back. */
    public static final String EDITING = "account:role:edit";

    /** More letters are no label. */
    public static final int LONGEST_LABEL = 60;

    private static final Pattern NAME = Pattern.compile("(?=.{3,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Words that mean something else: nobody signed in, and the page for a new one. */
    private static final Set<String> TAKEN = Set.of("visitor", "new");

    /** Copies them. */
    public Role {
        labels = Map.copyOf(labels);
        permissions = Set.copyOf(permissions);
    }

    /**
     * A new one of the operator's own, which may nothing yet.
     *
     * @throws PortalException {@link AccountProblem#BAD_ROLE_NAME} or {@link AccountProblem#BAD_ROLE_LABEL}
     */
    public static Role fresh(String name, Map<String, String> labels) {
        if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
            throw new PortalException(AccountProblem.BAD_ROLE_NAME);
        }
        return new Role(name, false, checked(labels), Set.of(), 1);
    }

    /**
     * The same with other permissions and, where they are the operator's, other words.
     *
     * @throws PortalException {@link AccountProblem#BAD_ROLE_LABEL} or {@link AccountProblem#ROLE_LOCKED}
     */
    public Role with(Map<String, String> words, Set<String> wished) {
        if (name.equals(ADMIN) && !Giving.within(Set.of(EDITING), wished)) {
            throw new PortalException(AccountProblem.ROLE_LOCKED);
        }
        return new Role(name, fixed, fixed ? labels : checked(words), wished, version);
    }

    private static Map<String, String> checked(Map<String, String> words) {
        var kept = new TreeMap<String, String>();
        words.forEach((language, text) -> {
            var plain = Letters.plain(text);
            if (!plain.isEmpty()) {
                kept.put(language, plain);
            }
        });
        if (kept.isEmpty() || kept.values().stream().anyMatch(Role::unfit)) {
            throw new PortalException(AccountProblem.BAD_ROLE_LABEL, LONGEST_LABEL);
        }
        return kept;
    }

    private static boolean unfit(String text) {
        return text.length() > LONGEST_LABEL || text.chars().anyMatch(Character::isISOControl);
    }

    /** What people read; in another language when this one is missing. */
    public String label(Locale language) {
        var label = labels.get(language.getLanguage());
        return label != null
                ? label
                : labels.getOrDefault("fr", labels.values().stream().findFirst().orElse(name));
    }
}
