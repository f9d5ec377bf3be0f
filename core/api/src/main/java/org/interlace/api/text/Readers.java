package org.interlace.api.text;

import java.util.List;
import java.util.Locale;
import org.interlace.api.account.AccountId;

/** Writes sentences out for a reader. Inject it. */
public interface Readers {

    /**
     * The text of a sentence for one reader: names only of people whom the reader may see now.
     *
     * @param reader whose eyes
     * @param language of the text
     */
    String write(Sentence sentence, AccountId reader, Locale language);

    /** Many for one reader, in the same order; all names in one round trip. */
    List<String> write(List<Sentence> sentences, AccountId reader, Locale language);
}
