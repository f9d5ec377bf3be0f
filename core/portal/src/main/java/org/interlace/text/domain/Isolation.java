package org.interlace.text.domain;

import com.ibm.icu.text.Bidi;
import java.util.Locale;

/** Keeps a name that runs the other way from turning the words around it. */
public final class Isolation {

    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolation() {}

    /** The same text, between marks that nobody sees when it runs the other way than the language. */
    public static String of(String text, Locale language) {
        byte own = Bidi.getBaseDirection(text);
        byte around = language.getLanguage().equals("ar") ? Bidi.RTL : Bidi.LTR;
        return own == Bidi.NEUTRAL || own == around ? text : FIRST_STRONG + text + END;
    }
}
