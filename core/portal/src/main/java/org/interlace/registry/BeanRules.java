package org.interlace.registry;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.PrivacyClass;
import org.interlace.api.graph.RelationKind;
import org.interlace.graph.schema.Labels;

/** What a plugin's beans must keep to, beside what its door declares. */
final class BeanRules {

    /** What members may be shown; a filter answers with nothing else. */
    private static final Set<PrivacyClass> SHOWN = Set.of(PrivacyClass.OPEN, PrivacyClass.MEMBERS);

    private static final Pattern FILE = Pattern.compile(
            "(/([a-z0-9][a-z0-9-]*|\\{[a-zA-Z]+}))*/([a-z0-9][a-z0-9-]*|\\{[a-zA-Z]+})\\.[a-z0-9]{1,12}");

    private final InstalledPlugin plugin;
    private final GraphModel model;
    private final Function<String, Optional<RelationKind>> others;

    /** @param others finds relations that are declared already */
    BeanRules(InstalledPlugin plugin, Function<String, Optional<RelationKind>> others) {
        this.plugin = plugin;
        this.model = plugin.door().graph();
        this.others = others;
    }

    /** @throws IllegalStateException with the first broken rule, as it continues "it …" */
    void check(Brought brought) {
        PluginRules.demand(
                plugin.door().personalColumns().isEmpty() || brought.personalData(),
                "declares columns with members and brings no PersonalDataSource");
        brought.projections().forEach(this::check);
        brought.filters().forEach(this::check);
        brought.files().forEach(file -> checkFile(file.address()));
    }

    private void checkFile(String address) {
        PluginRules.demand(
                FILE.matcher(address).matches(), "has a file at what is no address of a file: '%s'".formatted(address));
        PluginRules.demandHeld(plugin.info(), address);
    }

    private void check(GraphProjection projection) {
        var kind = projection.kind();
        PluginRules.demand(
                kind.startsWith(plugin.id() + "."), "has a projection of the foreign kind '%s'".formatted(kind));
        if (projection.shape() instanceof GraphShape.Node node) {
            PluginRules.demand(
                    model.nodes().stream().map(NodeKind::label).anyMatch(node.label()::equals),
                    "makes nodes of a label it does not declare: " + node.label());
            node.edges().forEach(this::demandOwn);
        } else if (projection.shape() instanceof GraphShape.Relation relation) {
            demandOwn(relation.type());
        }
    }

    private void demandOwn(String type) {
        PluginRules.demand(own(type).isPresent(), "makes relations of a type it does not declare: " + type);
    }

    private Optional<RelationKind> own(String type) {
        return model.relations().stream()
                .filter(relation -> relation.type().equals(type))
                .findFirst();
    }

    private void check(DirectoryFilter filter) {
        PluginRules.demand(
                filter.parameter().startsWith(plugin.id().value()),
                "has a filter with the foreign parameter '%s'".formatted(filter.parameter()));
        var type = filter.relation();
        var relation = own(type)
                .or(() -> others.apply(type))
                .orElseThrow(() -> new IllegalStateException(
                        "has a filter by the relation %s, which nobody declares".formatted(type)));
        PluginRules.demand(
                SHOWN.contains(relation.privacy()),
                "has a filter by the relation %s, which members may not be shown".formatted(type));
        PluginRules.demand(
                relation.from().equals(Labels.MEMBER) && relation.to().equals(filter.target()),
                "has a filter by the relation %s, which does not lead from Member to %s"
                        .formatted(type, filter.target()));
    }
}
