package org.interlace.vocabulary;

import java.time.Clock;
import org.interlace.database.EmptyDatabase;
import org.interlace.database.QuietTopics;

/** Vocabularies without tables, for tests. */
public final class Vocabularies {

    private Vocabularies() {}

    /** One without a single term. */
    public static Vocabulary empty() {
        return new Vocabulary(new EmptyDatabase(), new QuietTopics(), Clock.systemUTC());
    }
}
