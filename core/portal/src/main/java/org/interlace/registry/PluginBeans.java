package org.interlace.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.page.PublicFile;
import org.interlace.api.privacy.PersonalDataSource;

/** Finds the beans of one plugin, while it is checked. */
@ApplicationScoped
public class PluginBeans {

    private final Instance<GraphProjection> projections;
    private final Instance<DirectoryFilter> filters;
    private final Instance<PublicFile> files;
    private final Instance<PersonalDataSource> personalData;

    @Inject
    PluginBeans(
            @Any Instance<GraphProjection> projections,
            @Any Instance<DirectoryFilter> filters,
            @Any Instance<PublicFile> files,
            @Any Instance<PersonalDataSource> personalData) {
        this.projections = projections;
        this.filters = filters;
        this.files = files;
        this.personalData = personalData;
    }

    Brought of(InstalledPlugin plugin) {
        return new Brought(
                of(plugin, projections),
                of(plugin, filters),
                of(plugin, files),
                !of(plugin, personalData).isEmpty());
    }

    private static <T> List<T> of(InstalledPlugin plugin, Instance<T> beans) {
        var found = new ArrayList<T>();
        for (var handle : beans.handles()) {
            if (plugin.owns(handle.getBean().getBeanClass())) {
                found.add(handle.get());
            }
        }
        return found;
    }
}
