package org.interlace.example.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
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

    /** The id of a dish's node. */
    public static UUID node(String key) {
        return UUID.nameUUIDFromBytes(("dish:" + key).getBytes(StandardCharsets.UTF_8));
    }

    @Produces
    GraphProjection dishes() {
        return new OfDishes();
    }

    @Produces
    GraphProjection bringings() {
        return new OfBringings();
    }

    private List<Dish> all() {
        return entities.createQuery("select d from Dish d", Dish.class).getResultList();
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
            return DishProjections.this.all().stream()
                    .map(Dish::getKey)
                    .distinct()
                    .filter(key -> subjects.contains(node(key)))
                    .<GraphState>map(
                            key -> new GraphState.Node(node(key), Map.of("key", key, "version", 1L), List.of()))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return DishProjections.this.all().stream()
                    .map(dish -> node(dish.getKey()))
                    .distinct()
                    .filter(id -> id.toString().compareTo(after.toString()) > 0)
                    .sorted(java.util.Comparator.comparing(UUID::toString))
                    .limit(limit)
                    .toList();
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
            return entities.createQuery("select d from Dish d where d.id in :ids", Dish.class)
                    .setParameter("ids", subjects)
                    .getResultStream()
                    .<GraphState>map(dish -> new GraphState.Relation(
                            dish.getId(),
                            dish.getMember().value(),
                            node(dish.getKey()),
                            Map.of("open", false, "version", 1L)))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return DishProjections.this.all().stream()
                    .map(Dish::getId)
                    .filter(id -> id.toString().compareTo(after.toString()) > 0)
                    .sorted(java.util.Comparator.comparing(UUID::toString))
                    .limit(limit)
                    .toList();
        }
    }
}
