package org.interlace.api.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/**
 * What a text in somebody's own words is about, in the community's words for skills, sectors and subjects, and who has to
 * do with that. Words are compared by their stems in all languages of the vocabulary at once, so that "de la couture" finds
 * who wrote "sewing". Inject it.
 *
 * <pre>{@code
 * var wanted = expertise.named("Somebody who exports spices");      // import-export, spice trade
 * var people = expertise.people(wanted, "Somebody who exports spices");
 * }</pre>
 */
public interface Expertise {

    /** So many people at most. */
    int MOST = 30;

    /** What a text names, what it names most clearly first; nothing when it names nothing that is known. */
    List<UUID> named(String text);

    /** What a member can do, works in and cares about, as every member may see it; nothing of somebody who is gone. */
    Set<UUID> of(MemberId member);

    /** Their names, for those that exist. */
    Map<UUID, String> names(Collection<UUID> topics, Locale language);

    /**
     * Those who have to do with topics, for the viewer, who is not among them: the more of them and the rarer, the
     * earlier; of many alike every day others. Without topics, those whose words the text matches. Never anybody with
     * whom a block stands. At most {@value #MOST}, in one round trip; nobody while the graph is away.
     */
    List<Match> people(List<UUID> topics, String text);

    /**
     * Somebody who has to do with it.
     *
     * @param topics those asked for that this person has; none when only words matched
     */
    record Match(MemberId person, List<UUID> topics) {
        /** Copies the list. */
        public Match {
            topics = List.copyOf(topics);
        }
    }
}
