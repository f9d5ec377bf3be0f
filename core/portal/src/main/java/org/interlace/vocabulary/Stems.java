package org.interlace.vocabulary;

import java.util.regex.Pattern;

/**
 * Whether two folded words are forms of one: <i>exporte</i> and <i>export</i>, <i>épices</i> and <i>épice</i>,
 * <i>kruiden</i> and <i>kruidenhandel</i>. Without a dictionary: by what they begin with, since all languages of the
 * community put most endings last. Arabic articles and what is written with them fall away.
 */
public final class Stems {

    private static final int PLURAL = 4;
    private static final int WHOLE = 5;
    private static final double OF_THE_SHORTER = 0.7;
    private static final double OF_THE_LONGER = 0.55;

    private static final Pattern ARTICLE = Pattern.compile("^(?:وال|بال|كال|فال|لل|ال)(?=.{3})");

    private Stems() {}

    /** A folded word without what is written before it. */
    public static String bare(String word) {
        return ARTICLE.matcher(word).replaceFirst("");
    }

    /** Whether two words, bare, are forms of one. */
    public static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = common(one, other);
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (common >= PLURAL && longer - common <= 1) {
            return true;
        }
        return common >= WHOLE
                && (common == shorter || (common >= OF_THE_SHORTER * shorter && common >= OF_THE_LONGER * longer));
    }

    private static int common(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
