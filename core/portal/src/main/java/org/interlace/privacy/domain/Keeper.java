package org.interlace.privacy.domain;

import java.util.List;
import java.util.Optional;

/**
 * A domain of the core that keeps something about people: one bean for each domain, {@code <domain>.store.<Domain>Keeper}.
 * A new table or column about people is declared here in the commit that makes it, with its two texts in six languages.
 */
public interface Keeper {

    /** What it keeps; always the same. */
    List<Kept> kept();

    /**
     * Rows of one kind as JSON, where they must be written out for a reader and no question to the tables can do that.
     *
     * @return empty to have {@link Kept#select} asked
     */
    default Optional<List<String>> written(Kept kept, Person person) {
        return Optional.empty();
    }

    /**
     * Somebody is being erased, in this transaction; accounts and profiles go right after, with all that refers to them.
     * Only what foreign keys cannot do is done here: changes noted for the graph, files, rows without a reference.
     * Repeating it changes nothing.
     */
    default void erase(Person person) {}
}
