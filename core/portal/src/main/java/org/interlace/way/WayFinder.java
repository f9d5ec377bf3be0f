package org.interlace.way;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.interlace.api.account.Viewer;
import org.interlace.api.availability.Availabilities;
import org.interlace.api.availability.Availability;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Reach;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.api.way.Way;
import org.interlace.api.way.WayQuestion;
import org.interlace.api.way.Ways;
import org.interlace.way.domain.Chain;
import org.interlace.way.domain.Connector;
import org.interlace.way.domain.Ranking;
import org.interlace.way.store.LookTable;
import org.interlace.way.store.WayGraph;

/** Finds ways: chains from the graph, how much people can be asked from the tables, the order from {@link Ranking}. */
@ApplicationScoped
public class WayFinder implements Ways {

    /** Different targets a day (decision D7). */
    static final int A_DAY = 30;

    /** Lists narrowed to people around somebody, a day. */
    static final int LISTS_A_DAY = 30;

    private static final Availability GONE = new Availability(0, 0, 0, true);

    private final WayGraph graph;
    private final Availabilities availabilities;
    private final Reach reach;
    private final LookTable looks;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    WayFinder(WayGraph graph, Availabilities availabilities, Reach reach, LookTable looks, Viewer viewer, Clock clock) {
        this.graph = graph;
        this.availabilities = availabilities;
        this.reach = reach;
        this.looks = looks;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public List<Way> find(WayQuestion question) {
        // the graph thinks while the tables are asked
        var answer = graph.finding(question);
        return reach.directly(question.from(), question.to()) ? ranked(question, answer) : List.of();
    }

    private List<Way> ranked(WayQuestion question, Supplier<Optional<WayGraph.Answer>> answer) {
        return answer.get().map(found -> ranked(question, found)).orElse(List.of());
    }

    private List<Way> ranked(WayQuestion question, WayGraph.Answer answer) {
        var availability = availabilities.of(answer.chains().stream()
                .flatMap(chain -> chain.people().stream())
                .map(WayGraph.Stop::id)
                .distinct()
                .toList());
        var ends = new Ranking.Ends(question.from(), question.to(), answer.fromLanguages(), answer.toLanguages());
        var chains = answer.chains().stream()
                .map(chain -> new Chain(
                        chain.links(),
                        chain.people().stream()
                                .map(stop -> new Connector(
                                        stop.id(),
                                        stop.languages(),
                                        stop.topics(),
                                        availability.getOrDefault(stop.id(), GONE)))
                                .toList()))
                .toList();
        return new Ranking(clock.instant(), ends, question.topics())
                .best(chains, MOST).stream()
                        .map(chain -> new Way(chain.people(), because(chain)))
                        .toList();
    }

    /** Only of the asker's own tie: nothing here tells of a tie between others. */
    private static Sentence because(Chain chain) {
        return Sentence.of(
                MessageKey.parse("way.because"),
                new Value.Person(chain.connectors().get(0).id()),
                new Value.Word(
                        MessageKey.parse("tie.kind." + chain.links().get(0).kind())));
    }

    @Override
    public List<Way> show(WayQuestion question) {
        if (viewer.member().filter(question.from()::equals).isEmpty()) {
            throw new IllegalArgumentException("Ways are shown to who asks");
        }
        var answer = graph.finding(question);
        if (!looks.looked(question.from(), question.to(), today())
                && !looks.look(question.from(), question.to(), today(), A_DAY)) {
            throw new PortalException(WayProblem.TOO_MANY, A_DAY);
        }
        return reach.directly(question.from(), question.to()) ? ranked(question, answer) : List.of();
    }

    @Override
    public Set<MemberId> reached(MemberId from, Collection<MemberId> to) {
        if (to.isEmpty()) {
            return Set.of();
        }
        var found = new HashSet<MemberId>();
        var chains = graph.reached(from, to);
        var free = free(chains);
        chains.forEach((target, ways) -> {
            if (ways.stream().anyMatch(free::containsAll)) {
                found.add(target);
            }
        });
        found.removeAll(reach.beyond(from, found));
        return found;
    }

    @Override
    @Transactional
    public Set<MemberId> around(MemberId from) {
        if (viewer.member().filter(from::equals).isEmpty()) {
            throw new IllegalArgumentException("People around are shown to who is in their midst");
        }
        if (!looks.list(from, today(), LISTS_A_DAY)) {
            throw new PortalException(WayProblem.TOO_MANY_LISTS, LISTS_A_DAY);
        }
        var through = graph.around(from, MOST_AROUND);
        var free =
                free(through.values().stream().flatMap(List::stream).distinct().toList());
        var found = new HashSet<MemberId>();
        through.forEach((target, connectors) -> {
            if (connectors.stream().anyMatch(free::contains)) {
                found.add(target);
            }
        });
        found.removeAll(reach.beyond(from, found));
        return found;
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Set<MemberId> free(Map<MemberId, List<List<MemberId>>> chains) {
        return free(chains.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    private Set<MemberId> free(List<MemberId> people) {
        var free = new HashSet<MemberId>();
        availabilities.of(people).forEach((member, one) -> {
            if (one.free()) {
                free.add(member);
            }
        });
        return free;
    }
}
