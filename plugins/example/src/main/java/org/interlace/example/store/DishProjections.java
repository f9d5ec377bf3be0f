package org.interlace.example.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.example.domain.Dish;

/**
 * Dishes in the graph: {@code (Member)-[:BRINGS]->(Dish)}. Every kind of dish is one node, whoever brings it; each
 * bringing is a relation of its own.
 */
@ApplicationScoped
public class DishProjections {

    /** The kind of subject of a bringing. */
    public static final String BRINGING = "example.bringing";

    /** The kind of subject of a dish. */
    public static final String DISH = "example.dish";

    @PersistenceContext(unitName = "example")
    private EntityManager entities;

    @Produces
    GraphProjection dishes() {
        return new OfDishes();
    }

    @Produces
    GraphProjection bringings() {
        return new OfBringings();
    }

    private List<UUID> page(String query, UUID after, int limit) {
        return entities.createNamedQuery(query, UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private final class OfDishes implements GraphProjection {

        @Override
        public String kind() {
            return DISH;
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Node("Dish", Set.of());
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return entities.createNamedQuery("Dish.nodes", Object[].class)
                    .setParameter("nodes", subjects)
                    .getResultStream()
                    .<GraphState>map(
                            row -> new GraphState.Node((UUID) row[0], Map.of("key", row[1], "version", 1L), List.of()))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return page("Dish.nodesAfter", after, limit);
        }
    }

    private final class OfBringings implements GraphProjection {

        @Override
        public String kind() {
            return BRINGING;
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Relation("BRINGS", "Member", "Dish");
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return entities.createNamedQuery("Dish.some", Dish.class)
                    .setParameter("ids", subjects)
                    .getResultStream()
                    .<GraphState>map(dish -> new GraphState.Relation(
                            dish.getId(),
                            dish.getMember().value(),
                            dish.getNode(),
                            Map.of("open", false, "version", 1L)))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return page("Dish.after", after, limit);
        }
    }
}
