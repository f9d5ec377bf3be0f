package org.interlace.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.PluginInfo;
import org.junit.jupiter.api.Test;

class CulpritTest {

    private final PluginJar events = jar("events");
    private final PluginJar tastes = jar("tastes");
    private final Culprit culprit = new Culprit(List.of(events, tastes));

    @Test
    void the_innermost_message_that_names_a_class_decides() {
        var failure = new IllegalStateException(
                "Exception while loading the app: org.interlace.events.Event",
                new IllegalArgumentException("No bean for org.interlace.tastes.Dish"));

        assertThat(culprit.find(List.of(failure), List.of())).contains(tastes);
    }

    @Test
    void a_persistence_unit_is_named_by_its_id() {
        var failure = new IllegalStateException("Predeployment of PersistenceUnit [events] failed");

        assertThat(culprit.find(List.of(failure), List.of())).contains(events);
    }

    @Test
    void a_jar_can_be_named_by_its_file() {
        var failure = new IllegalStateException("Bad entry in /x/WEB-INF/lib/plugin-tastes.jar");

        assertThat(culprit.find(List.of(failure), List.of())).contains(tastes);
    }

    @Test
    void a_frame_of_the_stack_is_enough() {
        var failure = new NullPointerException();
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 1),
            new StackTraceElement("org.interlace.events.EventsPlugin", "info", "EventsPlugin.java", 7)
        });

        assertThat(culprit.find(List.of(failure), List.of())).contains(events);
    }

    @Test
    void the_log_is_asked_last() {
        assertThat(culprit.find(List.of(new IllegalStateException("?")), List.of("nothing", "org/interlace/tastes/X")))
                .contains(tastes);
    }

    @Test
    void nobody_is_blamed_without_a_trace() {
        var failure = new IllegalStateException("org.interlace.member.Member, org.interlace.tastesome.Other");

        assertThat(culprit.find(List.of(failure), List.of("WELD-001408"))).isEmpty();
    }

    @Test
    void a_chain_that_bites_its_tail_ends() {
        var inner = new IllegalStateException("inner");
        var outer = new IllegalStateException("outer", inner);
        inner.initCause(outer);

        assertThat(culprit.find(List.of(outer), List.of())).isEmpty();
    }

    private static PluginJar jar(String id) {
        var info = new PluginInfo(new PluginId(id), "1", 1, Set.of(), Set.of(), "org.interlace." + id);
        return new PluginJar(Path.of(id + ".jar"), Optional.of(info), Set.of());
    }
}
