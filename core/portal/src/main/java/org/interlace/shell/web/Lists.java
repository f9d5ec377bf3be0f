package org.interlace.shell.web;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/** Several words in one sentence, joined as a language joins them: "arabe, français et néerlandais". */
public final class Lists {

    private Lists() {}

    /** The words joined by "and". */
    public static String and(List<String> words, Locale language) {
        return ListFormatter.getInstance(language, ListFormatter.Type.AND, ListFormatter.Width.WIDE)
                .format(words);
    }
}
