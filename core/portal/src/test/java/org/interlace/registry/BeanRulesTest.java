package org.interlace.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.PrivacyClass;
import org.interlace.api.graph.RelationKind;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.privacy.PersonalColumn;
import org.interlace.graph.CoreGraph;
import org.junit.jupiter.api.Test;

class BeanRulesTest {

    private final Claims claims = new Claims(CoreGraph.MODEL);

    private final InstalledPlugin plugin = Registries.plugin("tastes", new Plugin() {
        @Override
        public GraphModel graph() {
            return new GraphModel(
                    List.of(new NodeKind("Taste")),
                    List.of(
                            new RelationKind("TASTES", "Member", "Taste", PrivacyClass.MEMBERS, 0),
                            new RelationKind("HATES", "Member", "Taste", PrivacyClass.PARTIES, 0)));
        }
    });

    private record Filter(String parameter, String relation, String target) implements DirectoryFilter {

        @Override
        public MessageKey label() {
            return new MessageKey("tastes", "filter");
        }

        @Override
        public Optional<String> name(String value, Locale language) {
            return Optional.empty();
        }
    }

    private record Projection(String kind, GraphShape shape) implements GraphProjection {

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return List.of();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return List.of();
        }
    }

    private void filter(String parameter, String relation, String target) {
        new BeanRules(plugin, claims::relation)
                .check(new Brought(List.of(), List.of(new Filter(parameter, relation, target)), List.of(), false));
    }

    private void projection(String kind, GraphShape shape) {
        new BeanRules(plugin, claims::relation)
                .check(new Brought(List.of(new Projection(kind, shape)), List.of(), List.of(), false));
    }

    @Test
    void filters_by_what_members_may_see_are_good() {
        assertThatCode(() -> filter("tastes", "TASTES", "Taste")).doesNotThrowAnyException();
        assertThatCode(() -> filter("tastes", "CARES_ABOUT", "Topic")).doesNotThrowAnyException();
    }

    @Test
    void filters_by_what_is_not_shown_are_refused() {
        assertThatThrownBy(() -> filter("tastes", "HATES", "Taste"))
                .hasMessage("has a filter by the relation HATES, which members may not be shown");
        assertThatThrownBy(() -> filter("tastes", "BLOCKS", "Member")).hasMessageContaining("may not be shown");
        assertThatThrownBy(() -> filter("tastes", "TIED", "Member")).hasMessageContaining("may not be shown");
        assertThatThrownBy(() -> filter("tastes", "KNOWS", "Member")).hasMessageContaining("nobody declares");
        assertThatThrownBy(() -> filter("tastes", "TASTES", "Skill")).hasMessageContaining("does not lead from");
        assertThatThrownBy(() -> filter("skill", "TASTES", "Taste")).hasMessageContaining("foreign parameter");
    }

    @Test
    void projections_make_only_what_the_plugin_declares() {
        assertThatCode(() -> projection("tastes.taste", new GraphShape.Node("Taste", Set.of("TASTES"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> projection("member", new GraphShape.Node("Taste", Set.of())))
                .hasMessage("has a projection of the foreign kind 'member'");
        assertThatThrownBy(() -> projection("tastes.member", new GraphShape.Node("Member", Set.of())))
                .hasMessage("makes nodes of a label it does not declare: Member");
        assertThatThrownBy(() -> projection("tastes.tie", new GraphShape.Relation("TIED", "Member", "Member")))
                .hasMessage("makes relations of a type it does not declare: TIED");
    }

    private record File(String address, Access access) implements PublicFile {

        @Override
        public Optional<Content> open(Asked asked) {
            return Optional.empty();
        }
    }

    private void file(String address) {
        var tastes = Registries.rooted("tastes", "kitchen", plugin.door());
        var file = new File(address, Access.everyone());
        new BeanRules(tastes, claims::relation).check(new Brought(List.of(), List.of(), List.of(file), false));
    }

    @Test
    void files_stand_below_the_plugins_own_words() {
        for (var good : List.of(
                "/tastes/feed.ics",
                "/tastes/{handle}.ics",
                "/tastes/{handle}/menu.pdf",
                "/kitchen/{token}.ics",
                "/admin/tastes/figures.csv")) {
            assertThatCode(() -> file(good)).as(good).doesNotThrowAnyException();
        }
        for (var foreign : List.of("/robots.txt", "/members/all.csv", "/admin/plugins.csv", "/tastesome/feed.ics")) {
            assertThatThrownBy(() -> file(foreign))
                    .hasMessage("declares an address outside /tastes, /kitchen and /admin/tastes: " + foreign);
        }
        for (var odd : List.of(
                "/tastes",
                "/tastes/feed",
                "tastes/feed.ics",
                "/tastes/../members/feed.ics",
                "/tastes/.ics",
                "/tastes/a.b.ics",
                "/tastes/feed.ICS",
                "/tastes/{a}{b}.ics",
                "/tastes//feed.ics")) {
            assertThatThrownBy(() -> file(odd)).hasMessage("has a file at what is no address of a file: '" + odd + "'");
        }
    }

    @Test
    void who_keeps_members_must_hand_them_out_and_erase_them() {
        var keeping = Registries.plugin("tastes", new Plugin() {
            @Override
            public List<PersonalColumn> personalColumns() {
                return List.of(new PersonalColumn("taste", "member", PersonalColumn.Fate.DELETE));
            }
        });

        assertThatThrownBy(() -> new BeanRules(keeping, claims::relation).check(Brought.NOTHING))
                .hasMessage("declares columns with members and brings no PersonalDataSource");
        assertThatCode(() -> new BeanRules(keeping, claims::relation)
                        .check(new Brought(List.of(), List.of(), List.of(), true)))
                .doesNotThrowAnyException();
    }
}
