package org.interlace.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.registry.Contribution;
import org.interlace.registry.Contributions;
import org.interlace.registry.PluginTable;

/** The parts of all plugins that ever kept something about people, whether they are on, off, rested or gone. */
@ApplicationScoped
public class PluginParts {

    private final Contributions<PersonalDataSource> sources;
    private final PluginTable plugins;

    @Inject
    PluginParts(Contributions<PersonalDataSource> sources, PluginTable plugins) {
        this.sources = sources;
        this.plugins = plugins;
    }

    List<PluginPart> all() {
        return of(sources.eachEvenOff(), plugins.personalColumns());
    }

    static List<PluginPart> of(
            List<Contribution<PersonalDataSource>> sources, Map<PluginId, List<PersonalColumn>> columns) {
        var ids = new TreeSet<>(columns.keySet());
        sources.forEach(source -> source.owner().ifPresent(ids::add));
        var parts = new ArrayList<PluginPart>();
        for (var id : ids) {
            var own = sources.stream()
                    .filter(source -> source.owner().filter(id::equals).isPresent())
                    .toList();
            parts.add(new PluginPart(id, own, columns.getOrDefault(id, List.of())));
        }
        return parts.stream().filter(PluginPart::any).toList();
    }
}
