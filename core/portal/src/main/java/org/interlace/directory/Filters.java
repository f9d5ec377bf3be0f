package org.interlace.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.registry.Contributions;

/** The filters that serve now, in their order: the core's, then those of plugins. */
@ApplicationScoped
public class Filters {

    private final Contributions<DirectoryFilter> filters;

    @Inject
    Filters(Contributions<DirectoryFilter> filters) {
        this.filters = filters;
    }

    /** All. */
    public List<DirectoryFilter> all() {
        return filters.all().stream()
                .sorted(Comparator.comparingInt(Filters::order).thenComparing(DirectoryFilter::parameter))
                .toList();
    }

    /** One by its request parameter. */
    public Optional<DirectoryFilter> find(String parameter) {
        return all().stream()
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst();
    }

    private static int order(DirectoryFilter filter) {
        int place = CoreFilters.ORDER.indexOf(filter.parameter());
        return place < 0 ? CoreFilters.ORDER.size() : place;
    }
}
