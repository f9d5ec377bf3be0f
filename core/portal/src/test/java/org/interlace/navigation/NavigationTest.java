package org.interlace.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interlace.account.Viewers;
import org.interlace.api.account.Viewer;
import org.interlace.api.page.Fragment;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PageRule;
import org.interlace.api.page.Slot;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.PluginState;
import org.interlace.registry.Registries;
import org.interlace.testkit.Visitor;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final Viewer VISITOR = new Visitor();

    /** Passes the registry's check, and fails from then on. */
    private static final class Door implements Plugin {

        private boolean ill;

        @Override
        public List<PageRule> pages() {
            return failing();
        }

        @Override
        public List<MenuEntry> menu() {
            return failing();
        }

        @Override
        public List<Fragment> fragments() {
            return failing();
        }

        private <T> List<T> failing() {
            if (ill) {
                throw new IllegalStateException("fell ill");
            }
            return List.of();
        }
    }

    @Test
    void a_door_that_fails_breaks_no_page_and_is_rested() {
        var door = new Door();
        var registry = Registries.on(Registries.plugin("tastes", door));
        var navigation = new Navigation(registry, (language, key, arguments) -> key.toString());
        var alone = new Navigation(Registries.on(), (language, key, arguments) -> key.toString());
        assertThat(registry.on(new PluginId("tastes"))).isTrue();

        door.ill = true;
        navigation.start();
        alone.start();

        assertThat(navigation.table().rules()).isEqualTo(CorePages.PAGES);
        assertThat(navigation.menu(MenuPlace.MAIN, VISITOR, "/"))
                .isNotEmpty()
                .isEqualTo(alone.menu(MenuPlace.MAIN, VISITOR, "/"));
        assertThat(navigation.parts(Slot.HOME, VISITOR)).isEmpty();
        assertThat(registry.state(new PluginId("tastes"))).isEqualTo(PluginState.RESTED);
    }

    @Test
    void of_a_menu_the_entry_nearest_to_the_page_is_the_current_one() {
        var navigation = new Navigation(Registries.on(), (language, key, arguments) -> key.toString());
        navigation.start();
        var everybody = Viewers.operator();

        for (var place : List.of("/admin", "/admin/fields/route", "/admin/mail/phone", "/admin/members")) {
            assertThat(navigation.menus(List.of(MenuPlace.values()), everybody, place).values().stream()
                            .flatMap(List::stream)
                            .filter(Navigation.Link::current)
                            .map(Navigation.Link::href))
                    .as(place)
                    .containsExactly(place.replace("/route", ""));
        }
    }
}
