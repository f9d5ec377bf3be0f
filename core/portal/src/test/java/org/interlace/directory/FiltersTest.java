package org.interlace.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.message.MessageKey;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.Contribution;
import org.junit.jupiter.api.Test;

class FiltersTest {

    private final List<PluginId> blamed = new ArrayList<>();

    private record Told(String parameter, boolean labelled) implements DirectoryFilter {

        @Override
        public MessageKey label() {
            if (!labelled) {
                throw new IllegalStateException("no label");
            }
            return new MessageKey(parameter, "filter");
        }

        @Override
        public String relation() {
            return "BRINGS";
        }

        @Override
        public String target() {
            return "Dish";
        }

        @Override
        public Optional<String> name(String value, Locale language) {
            throw new IllegalStateException("no name");
        }
    }

    private Contribution<DirectoryFilter> of(String plugin, boolean labelled) {
        return new Contribution<>(
                () -> new Told(plugin, labelled), new PluginId(plugin), (id, fault) -> blamed.add(id));
    }

    @Test
    void a_filter_that_fails_is_left_out_and_its_plugin_blamed() {
        var filters = Filters.guarded(List.of(of("wine", true), of("beer", false)));

        assertThat(filters).extracting(DirectoryFilter::parameter).containsExactly("wine");
        assertThat(blamed).containsExactly(new PluginId("beer"));
    }

    @Test
    void a_name_that_fails_is_no_name() {
        var filter = Filters.guarded(List.of(of("wine", true))).get(0);

        assertThat(filter.name("red", Locale.ENGLISH)).isEmpty();
        assertThat(blamed).containsExactly(new PluginId("wine"));
    }
}
