package org.interlace.api.directory;

import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;

/**
 * A filter of the directory with counts: people with a relation to a node. A bean that implements it is found by
 * itself.
 *
 * <p>The relation must start at {@code Member} and have the privacy class {@code OPEN} or {@code MEMBERS}. Visitors
 * see and count only relations whose property {@code open} is true. The node it ends at needs a property {@code key}.
 */
public interface DirectoryFilter {

    /** The request parameter; a plugin's starts with its id. */
    String parameter();

    /** The filter's name for people. */
    MessageKey label();

    /** The relation's type. */
    String relation();

    /** The label of the node at its end. */
    String target();

    /**
     * The name of one value for people.
     *
     * @param value a node's {@code key}
     * @return empty if there is no such value; a filter by it finds nobody
     */
    Optional<String> name(String value, Locale language);
}
