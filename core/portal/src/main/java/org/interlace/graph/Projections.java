package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.registry.Contributions;

/** The projections of the core and of the plugins that are on; nodes before relations. */
@ApplicationScoped
public class Projections {

    private final Contributions<GraphProjection> projections;

    @Inject
    Projections(Contributions<GraphProjection> projections) {
        this.projections = projections;
    }

    /** All that are on, nodes first. */
    public List<GraphProjection> all() {
        return projections.all().stream()
                .sorted(Comparator.comparing((GraphProjection p) -> p.shape() instanceof GraphShape.Relation)
                        .thenComparing(GraphProjection::kind))
                .toList();
    }

    /** The one for a kind; empty while its plugin is off or gone, and its changes wait. */
    public Optional<GraphProjection> of(String kind) {
        return all().stream()
                .filter(projection -> projection.kind().equals(kind))
                .findFirst();
    }

    /** The kinds that can be applied now. */
    public List<String> kinds() {
        return all().stream().map(GraphProjection::kind).toList();
    }
}
