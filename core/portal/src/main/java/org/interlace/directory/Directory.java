package org.interlace.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.MarkFilter;
import org.interlace.api.member.MemberId;
import org.interlace.api.safety.Distance;
import org.interlace.database.Topics;
import org.interlace.directory.domain.Answer;
import org.interlace.directory.domain.Question;
import org.interlace.directory.store.Blocks;
import org.interlace.directory.store.GraphSearch;
import org.interlace.directory.store.TableSearch;
import org.interlace.directory.store.View;
import org.interlace.graph.Applier;
import org.interlace.graph.GraphUnavailableException;
import org.interlace.member.Marks;
import org.interlace.registry.Registry;

/**
 * Finds people, as the viewer may see them. While the graph is away, the tables answer and the answer says so.
 *
 * <p>Answers of the graph are kept at most five seconds, for all who see the same: people who blocked somebody or were
 * blocked are always asked for anew. What changes on this node empties what is kept at once.
 */
@ApplicationScoped
public class Directory {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST_KEPT = 300;
    private static final Logger LOG = Logger.getLogger(Directory.class.getName());

    private final GraphSearch graph;
    private final TableSearch tables;
    private final Blocks blocks;
    private final Viewer viewer;
    private final Distance distance;
    private final Marks marks;
    private final Cache<Asked, Answer> answers =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    private record Asked(View view, Question question) {}

    @Inject
    Directory(
            GraphSearch graph,
            TableSearch tables,
            Blocks blocks,
            Viewer viewer,
            Distance distance,
            Marks marks,
            Topics topics) {
        this.distance = distance;
        this.marks = marks;
        this.blocks = blocks;
        topics.onChange(Applier.TOPIC, answers::invalidateAll);
        topics.onChange(Registry.TOPIC, answers::invalidateAll);
        this.graph = graph;
        this.tables = tables;
        this.viewer = viewer;
    }

    /**
     * Asks what is asked first, so that nobody waits for a graph that has just started to think about it; gives up soon
     * when the graph is away.
     *
     * @param members whether for those who are signed in, or for visitors
     */
    public void warm(boolean members) {
        try {
            graph.warm(members ? View.MEMBERS : View.OPEN);
        } catch (GraphUnavailableException e) {
            LOG.fine("The graph is away; the first to ask finds out");
        }
    }

    /** Whether the viewer is shown the same people as everybody else with, or without, an account. */
    public boolean seesLikeOthers() {
        return viewer.member().map(own -> !blocks.touch(own.value())).orElse(true);
    }

    /** The graph may not have heard of a block yet; the table has. */
    private Answer withoutApart(Answer answer) {
        var people =
                answer.people().stream().map(card -> MemberId.parse(card.id())).toList();
        var apart = viewer.member().map(own -> distance.among(own, people)).orElse(Set.of());
        return apart.isEmpty() ? answer : answer.without(card -> apart.contains(MemberId.parse(card.id())));
    }

    /** Answers a question; one with a mark is asked anew each time, for the viewer alone. */
    public Answer search(Question question) {
        var view = viewer.account().isPresent() ? View.MEMBERS : View.OPEN;
        var asking = viewer.member().map(MemberId::value).orElse(null);
        try {
            if (question.mark() != null) {
                return withoutApart(
                        graph.search(question, view, Objects.toString(asking, null), marked(question.mark())));
            }
            return !seesLikeOthers()
                    ? withoutApart(graph.search(question, view, Objects.toString(asking, null)))
                    : answers.get(new Asked(view, question), any -> graph.search(question, view, null));
        } catch (GraphUnavailableException e) {
            return question.mark() == null
                    ? tables.search(question, view, asking)
                    : new Answer(List.of(), 0, true, Map.of(), null, true);
        }
    }

    private List<String> marked(String mark) {
        return marks.filter(mark).map(MarkFilter::all).orElse(Set.of()).stream()
                .map(MemberId::toString)
                .toList();
    }
}
