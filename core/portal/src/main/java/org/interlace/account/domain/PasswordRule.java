package org.interlace.account.domain;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.interlace.api.problem.PortalException;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are good ones: 10 to 100 letters, and hard to guess for somebody who knows the person, the portal and
 * our six languages. No rule asks for digits or signs: three or four words that do not belong together are better.
 */
public final class PasswordRule {

    /** Fewer letters are refused. */
    public static final int SHORTEST = 10;

    /** More letters are refused, here and wherever a password is typed. */
    public static final int LONGEST = 100;

    private static final int SCORE = 3;

    /** The measure takes more than twice as long for twice the letters; what is strong is so before this many. */
    private static final int MEASURED = 40;

    private static final String SIGNS = "4@8({[<369!1|70$5+%2";
    private static final int MOST_SIGNS = 10;
    private static final int LEAST_LEFT = 6;
    private static final int MOST_OWN_WORDS = 30;
    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";
    private static final int SHORTEST_OWN_WORD = 3;
    private static final List<String> PORTAL = List.of("interlace", "interlace-demo", "entrelace", "demo.test");

    private final Zxcvbn measure = WordLists.measure();

    /**
     * Refuses a bad one.
     *
     * @param own what others know of the person: names, parts of the e-mail address, the portal's name
     * @throws PortalException {@link AccountProblem#BAD_PASSWORD} or {@link AccountProblem#WEAK_PASSWORD}
     */
    public void check(String password, Collection<@Nullable String> own) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new PortalException(AccountProblem.BAD_PASSWORD, SHORTEST, LONGEST);
        }
        var words = words(own);
        if (left(password, words) < LEAST_LEFT
                || measure.measure(bounded(password), words).getScore() < SCORE) {
            throw new PortalException(AccountProblem.WEAK_PASSWORD);
        }
    }

    /** How many letters and digits there are beside the person's own words. */
    private static long left(String password, List<String> words) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.codePoints().filter(Character::isLetterOrDigit).distinct().count();
    }

    /** Not more than the measure can take: it tries every reading of all signs that may stand for letters. */
    static String bounded(String password) {
        var bounded = new StringBuilder();
        var signs = new HashSet<Character>();
        for (int i = 0; i < Math.min(password.length(), MEASURED); i++) {
            char letter = password.charAt(i);
            boolean one = SIGNS.indexOf(letter) < 0 || signs.contains(letter) || signs.size() < MOST_SIGNS;
            if (SIGNS.indexOf(letter) >= 0 && one) {
                signs.add(letter);
            }
            bounded.append(one ? letter : '_');
        }
        return bounded.toString();
    }

    /** Whole texts and their parts, in small letters, as many as make sense. */
    static List<String> words(Collection<@Nullable String> own) {
        var words = new ArrayList<>(PORTAL);
        for (var text : own) {
            if (text != null) {
                var small = text.strip().toLowerCase(Locale.ROOT);
                var first = small.substring(0, Math.max(0, small.indexOf('@')));
                words.addAll(List.of(small, first, joined(small), joined(first)));
                words.addAll(List.of(small.split(BETWEEN)));
            }
        }
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_OWN_WORD && word.length() <= LONGEST)
                .distinct()
                .limit(MOST_OWN_WORDS)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String joined(String text) {
        return text.replaceAll(BETWEEN, "");
    }
}
