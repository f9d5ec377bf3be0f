package org.interlace.events.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventState;

/**
 * Events in the community graph: {@code (Organisation)-[:ORGANISES]->(Event)}, {@code (Event)-[:ABOUT]->(Skill|Sector|Topic)},
 * {@code (Member)-[:ATTENDED]->(Event)}. Only events that were shown are there.
 */
@ApplicationScoped
public class EventProjections {

    private static final List<String> SHOWN = List.of(EventState.PUBLISHED.word());

    private final Terms terms;

    @PersistenceContext(unitName = "events")
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EventProjections(Terms terms) {
        this.terms = terms;
    }

    @Produces
    GraphProjection events() {
        return new OfEvents();
    }

    @Produces
    GraphProjection organisers() {
        return new OfOrganisers();
    }

    @Produces
    GraphProjection attendances() {
        return new OfAttendances();
    }

    private List<Event> shown(Collection<UUID> ids) {
        return entities.createQuery("select e from Event e where e.id in :ids and e.state in :shown", Event.class)
                .setParameter("ids", ids)
                .setParameter("shown", SHOWN)
                .getResultList();
    }

    private List<UUID> page(String query, UUID after, int limit) {
        return entities.createQuery(query, UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<GraphState.Edge> about(Event event) {
        var edges = new ArrayList<GraphState.Edge>();
        terms.find(event.topics(), Locale.ENGLISH).forEach((id, term) -> label(term.kind())
                .forEach(label -> edges.add(new GraphState.Edge("ABOUT", label, term.id(), Map.of()))));
        return edges;
    }

    private static List<String> label(Terms.Kind kind) {
        return switch (kind) {
            case SKILL -> List.of("Skill");
            case SECTOR -> List.of("Sector");
            case TOPIC -> List.of("Topic");
            case LANGUAGE, PLACE -> List.of();
        };
    }

    private final class OfEvents implements GraphProjection {

        @Override
        public String kind() {
            return Event.GRAPH;
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Node("Event", Set.of("ABOUT"));
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return shown(subjects).stream()
                    .<GraphState>map(event -> new GraphState.Node(
                            event.id(),
                            Map.of(
                                    "version", (long) event.version(),
                                    "open", event.isOpen(),
                                    "starts", event.sheet().when().from().getEpochSecond()),
                            about(event)))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return page("select e.id from Event e where e.id > :after order by e.id", after, limit);
        }
    }

    private final class OfOrganisers implements GraphProjection {

        @Override
        public String kind() {
            return Event.ORGANISER;
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Relation("ORGANISES", "Organisation", "Event");
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return shown(subjects).stream()
                    .flatMap(event -> event.organisation().stream()
                            .<GraphState>map(organisation -> new GraphState.Relation(
                                    event.id(), organisation.value(), event.id(), Map.of("version", 1L))))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return page("select e.id from Event e where e.id > :after order by e.id", after, limit);
        }
    }

    private final class OfAttendances implements GraphProjection {

        @Override
        public String kind() {
            return Enrolment.GRAPH;
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Relation("ATTENDED", "Member", "Event");
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return entities.createQuery(
                            "select e from Enrolment e where e.id in :ids and e.came is not null", Enrolment.class)
                    .setParameter("ids", subjects)
                    .getResultStream()
                    .flatMap(one -> one.member().stream()
                            .<GraphState>map(member -> new GraphState.Relation(
                                    one.id(), member.value(), one.event(), Map.of("version", 1L))))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return page(
                    "select e.id from Enrolment e where e.came is not null and e.id > :after order by e.id",
                    after,
                    limit);
        }
    }
}
