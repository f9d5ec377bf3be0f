package org.interlace.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.message.MessageKey;
import org.interlace.registry.Contribution;
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
        return guarded(filters.each());
    }

    /** A filter that fails is left out, a name it fails to say is no name; its plugin answers for both. */
    static List<DirectoryFilter> guarded(List<Contribution<DirectoryFilter>> filters) {
        return filters.stream()
                .flatMap(one -> one.ask(filter -> Guarded.of(filter, one)).stream())
                .sorted(Comparator.comparingInt(Filters::order).thenComparing(DirectoryFilter::parameter))
                .<DirectoryFilter>map(filter -> filter)
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

    private record Guarded(
            String parameter, MessageKey label, String relation, String target, Contribution<DirectoryFilter> source)
            implements DirectoryFilter {

        static Guarded of(DirectoryFilter filter, Contribution<DirectoryFilter> source) {
            return new Guarded(
                    Objects.requireNonNull(filter.parameter()),
                    Objects.requireNonNull(filter.label()),
                    Objects.requireNonNull(filter.relation()),
                    Objects.requireNonNull(filter.target()),
                    source);
        }

        @Override
        public Optional<String> name(String value, Locale language) {
            return source.ask(filter -> filter.name(value, language)).flatMap(name -> name);
        }
    }
}
