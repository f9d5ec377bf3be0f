package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.registry.Contribution;
import org.interlace.registry.Contributions;

/** The projections of the core and of the plugins that are on; nodes before relations. */
@ApplicationScoped
public class Projections {

    private final Contributions<GraphProjection> projections;
    private final OwnTransaction apart;

    @Inject
    Projections(Contributions<GraphProjection> projections, OwnTransaction apart) {
        this.projections = projections;
        this.apart = apart;
    }

    /** All that are on, nodes first; changes of those that are off or gone wait. */
    List<SubjectKind> all() {
        return projections.each().stream()
                .flatMap(projection -> projection.ask(bean -> kind(bean, projection)).stream())
                .sorted(Comparator.comparing((SubjectKind kind) -> kind.shape() instanceof GraphShape.Relation)
                        .thenComparing(SubjectKind::name))
                .toList();
    }

    private SubjectKind kind(GraphProjection bean, Contribution<GraphProjection> projection) {
        return new SubjectKind(
                Objects.requireNonNull(bean.kind()), Objects.requireNonNull(bean.shape()), projection, apart);
    }

    /** The kinds that can be applied now. */
    public List<String> kinds() {
        return all().stream().map(SubjectKind::name).toList();
    }
}
