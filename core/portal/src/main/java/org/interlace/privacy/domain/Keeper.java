package org.interlace.privacy.domain;

import java.util.List;

/**
 * A domain of the core that keeps something about people: one bean for each domain, {@code <domain>.store.<Domain>Keeper}.
 * A new table or column about people is declared here in the commit that makes it, with its two texts in six languages.
 */
public interface Keeper {

    /** What it keeps; always the same. */
    List<Kept> kept();

    /**
     * Somebody is being erased, in this transaction; accounts and profiles go right after, with all that refers to them.
     * Only what foreign keys cannot do is done here: changes noted for the graph, files, rows without a reference.
     * Repeating it changes nothing.
     */
    default void erase(Person person) {}
}
