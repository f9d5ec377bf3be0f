package org.interlace.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.PrivacyClass;
import org.interlace.api.graph.RelationKind;
import org.interlace.api.page.Access;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.graph.CoreGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final Claims claims = new Claims(CoreGraph.MODEL);

    @BeforeEach
    void core() {
        claims.core(rules("/admin/plugins", "/members/{handle}"));
    }

    private static List<PageRule> rules(String... addresses) {
        return Arrays.stream(addresses)
                .map(address -> new PageRule(address, new PagePath("tastes", "list.xhtml"), Access.everyone()))
                .toList();
    }

    private static InstalledPlugin with(String id, String... addresses) {
        return Registries.plugin(id, new Plugin() {
            @Override
            public List<PageRule> pages() {
                return rules(addresses);
            }
        });
    }

    @Test
    void an_address_of_the_core_is_taken_whatever_its_values_are_called() {
        assertThatThrownBy(() -> claims.take(with("tastes", "/members/{name}"), List.of()))
                .hasMessage("claims the address /members/{name}, which the portal itself has");
    }

    @Test
    void the_first_plugin_has_it_and_the_second_is_told_who() {
        claims.take(with("tastes", "/tastes", "/tastes/{handle}"), List.of());

        assertThatThrownBy(() -> claims.take(with("smells", "/smells", "/tastes/{name}"), List.of()))
                .hasMessage("claims the address /tastes/{name}, which plugin 'tastes' has");
        assertThatCode(() -> claims.take(with("sounds", "/smells"), List.of()))
                .as("who is refused has nothing")
                .doesNotThrowAnyException();
    }

    private static InstalledPlugin owning(String id, String label, String type) {
        return Registries.plugin(id, new Plugin() {
            @Override
            public GraphModel graph() {
                return new GraphModel(
                        List.of(new NodeKind(label)),
                        List.of(new RelationKind(type, "Member", label, PrivacyClass.MEMBERS, 0)));
            }
        });
    }

    @Test
    void a_label_and_a_relation_have_one_owner() {
        assertThatThrownBy(() -> claims.take(owning("tastes", "Skill", "TASTES"), List.of()))
                .hasMessage("claims the label Skill, which the portal itself has");
        assertThatThrownBy(() -> claims.take(owning("tastes", "Taste", "TIED"), List.of()))
                .hasMessage("claims the relation TIED, which the portal itself has");
        claims.take(owning("tastes", "Taste", "TASTES"), List.of());
        assertThatThrownBy(() -> claims.take(owning("smells", "Taste", "SMELLS"), List.of()))
                .hasMessage("claims the label Taste, which plugin 'tastes' has");
    }

    @Test
    void what_another_has_is_never_erased_with_a_plugin() {
        var greedy = owning("tastes", "Member", "TASTES");

        var own = claims.without(greedy, greedy.door().graph());

        assertThat(own.nodes()).isEmpty();
        assertThat(own.relations()).extracting(RelationKind::type).containsExactly("TASTES");
    }

    @Test
    void one_address_twice_in_one_plugin_is_refused() {
        assertThatThrownBy(() -> claims.take(with("tastes", "/tastes/{a}", "/tastes/{b}"), List.of()))
                .hasMessage("claims the address /tastes/{b} twice");
    }

    @Test
    void a_file_is_claimed_as_a_page_is() {
        claims.take(with("tastes"), List.of("/tastes/feed.ics", "/tastes/{handle}.ics"));

        assertThatThrownBy(() -> claims.take(with("smells"), List.of("/tastes/{name}.ics")))
                .hasMessage("claims the address /tastes/{name}.ics, which plugin 'tastes' has");
        assertThatThrownBy(() -> claims.take(with("sounds"), List.of("/sounds/{a}.ics", "/sounds/{b}.ics")))
                .hasMessage("claims the address /sounds/{b}.ics twice");
    }

    @Test
    void a_root_has_one_owner_and_is_nobodys_word() {
        var nothing = new Plugin() {};
        claims.known(new PluginId("smells"));
        claims.take(Registries.rooted("tastes", "kitchen", nothing), List.of());

        assertThatThrownBy(() -> claims.take(Registries.rooted("sounds", "kitchen", nothing), List.of()))
                .hasMessage("claims the root 'kitchen', which plugin 'tastes' has");
        assertThatThrownBy(() -> claims.take(Registries.rooted("sounds", "smells", nothing), List.of()))
                .hasMessage("claims the root 'smells', which plugin 'smells' has");
        assertThatThrownBy(() -> claims.take(Registries.rooted("sounds", "members", nothing), List.of()))
                .hasMessage("claims the root 'members', which the portal itself has");
        assertThatCode(() -> claims.take(Registries.rooted("smells", "smells", nothing), List.of()))
                .doesNotThrowAnyException();
    }
}
