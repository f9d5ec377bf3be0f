package org.interlace.api.message;

import java.util.Locale;

/** Says texts in a language. Inject it; it never fails: a text that is missing is answered by its key. */
public interface Messages {

    /**
     * The text of a key.
     *
     * @param language one of the portal's languages; another one is answered in the default language
     * @param arguments the values for {@code {0}}, {@code {1}} … of the ICU message format (plurals included)
     */
    String say(Locale language, MessageKey key, Object... arguments);
}
