package org.interlace.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.registry.Contribution;

/**
 * A kind of subject that serves, with what its projection says about itself. A plugin's is read in a transaction of its
 * own, so that its faults end nothing but themselves; it sees what is committed, as it should.
 *
 * @param name as in {@link GraphProjection#kind()}
 */
record SubjectKind(String name, GraphShape shape, Contribution<GraphProjection> projection, OwnTransaction apart) {

    private static final UUID FIRST = new UUID(0, 0);

    /** The subjects as they stand in the tables; empty if the projection failed. */
    Optional<List<GraphState>> read(Collection<UUID> subjects) {
        return ask(bean -> {
            var states = bean.read(subjects);
            if (!states.stream().allMatch(this::fits)) {
                throw new IllegalStateException("The projection of '%s' does not keep to its shape".formatted(name));
            }
            return states;
        });
    }

    private boolean fits(GraphState state) {
        return state instanceof GraphState.Node == shape instanceof GraphShape.Node;
    }

    /**
     * Walks through all subjects, a page at a time.
     *
     * @param visitor says whether to go on
     * @return whether the walk came to its end
     */
    boolean walk(int size, Predicate<List<UUID>> visitor) {
        var after = FIRST;
        for (var page = page(after, size); page.isPresent(); page = page(after, size)) {
            var ids = page.get();
            if (ids.isEmpty()) {
                return true;
            }
            if (!visitor.test(ids)) {
                return false;
            }
            after = ids.get(ids.size() - 1);
        }
        return false;
    }

    private Optional<List<UUID>> page(UUID after, int size) {
        return ask(bean -> {
            var ids = bean.all(after, size);
            if (ids.contains(after)) {
                throw new IllegalStateException("The projection of '%s' does not go on after a page".formatted(name));
            }
            return ids;
        });
    }

    private <R> Optional<R> ask(Function<GraphProjection, R> question) {
        return projection.ask(
                bean -> projection.owner().isPresent() ? apart.run(() -> question.apply(bean)) : question.apply(bean));
    }
}
