package org.interlace.joining.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who is not a member yet; it becomes the first draft of the profile.
 *
 * @param name as the person wishes it
 * @param language of pages and letters
 * @param kinds public words of kinds
 * @param spoken languages, in the vocabulary
 * @param place the commune, in the vocabulary
 * @param about the person's own words; nobody else sees them until the person wishes it
 */
public record Newcomer(
        String name,
        String language,
        List<String> kinds,
        List<UUID> spoken,
        @Nullable UUID place,
        String about) {

    /** What somebody may wish to be. */
    public static final List<String> WISHED = List.of("entrepreneur", "coach", "expert", "partner", "ally");

    /** What staff may invite somebody as. */
    public static final List<String> INVITED =
            List.of("entrepreneur", "coach", "expert", "facilitator", "juror", "partner", "ally");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 5000;
    private static final int MOST_SPOKEN = 30;

    /** Copies the lists. */
    public Newcomer {
        kinds = List.copyOf(kinds);
        spoken = spoken.stream().distinct().limit(MOST_SPOKEN).toList();
    }

    /**
     * A name that can be shown.
     *
     * @throws PortalException {@link JoiningProblem#BAD_NAME}
     */
    public static String name(String typed) {
        var name = Letters.withoutTurns(typed).strip();
        boolean line = name.indexOf('\n') < 0 && name.indexOf('\r') < 0;
        if (name.isEmpty() || name.length() > LONGEST_NAME || !line || Letters.broken(name)) {
            throw new PortalException(JoiningProblem.BAD_NAME);
        }
        return name;
    }

    /**
     * Words of one's own; may be empty.
     *
     * @throws PortalException {@link JoiningProblem#BAD_WORDS}
     */
    public static String words(String typed) {
        var words = Letters.withoutTurns(typed).strip();
        if (words.length() > LONGEST_WORDS || Letters.broken(words)) {
            throw new PortalException(JoiningProblem.BAD_WORDS, LONGEST_WORDS);
        }
        return words;
    }

    /**
     * Kinds out of those that are offered.
     *
     * @throws PortalException {@link JoiningProblem#BAD_KIND}
     */
    public static List<String> kinds(List<String> chosen, List<String> offered) {
        for (var kind : chosen) {
            if (!offered.contains(kind)) {
                throw new PortalException(JoiningProblem.BAD_KIND, kind);
            }
        }
        return List.copyOf(Set.copyOf(chosen)).stream().sorted().toList();
    }
}
