package org.interlace.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.ReservedWords;

/** What a plugin must keep to. Each rule is a plain sentence that ends up before the operator. */
public final class PluginRules {

    private PluginRules() {}

    /**
     * Checks one plugin's declarations.
     *
     * @param loose columns that hold members and that the plugin does not declare as personal
     * @throws IllegalStateException with the first broken rule, as it continues "it …"
     */
    public static void check(InstalledPlugin plugin, List<String> loose) {
        var id = plugin.id();
        var door = plugin.door();
        demand(loose.isEmpty(), "points at members without declaring it as personal: " + loose);
        door.permissions().forEach(p -> demand(p.owner().equals(id.value()), "declares a foreign permission " + p));
        demand(door.permissions().containsAll(door.grants().keySet()), "grants a permission that it does not declare");
        var files = new HashSet<PagePath>();
        for (var rule : door.pages()) {
            checkPage(id, rule, plugin.loader()::getResource);
            files.add(rule.page());
        }
        for (var entry : door.menu()) {
            checkMenu(entry, files);
        }
        for (var fragment : door.fragments()) {
            demand(
                    plugin.loader()
                                    .getResource("META-INF/resources"
                                            + fragment.include().viewId())
                            != null,
                    "declares a fragment that is not in the jar: "
                            + fragment.include().viewId());
        }
    }

    /**
     * Checks the one word, before anything is done under its name.
     *
     * @throws IllegalStateException if it is a word of the portal
     */
    static void checkId(PluginId id) {
        demand(!ReservedWords.has(id.value()), "is called '%s', a word of the portal itself".formatted(id));
    }

    private static void checkPage(PluginId id, PageRule rule, Function<String, Object> resource) {
        var parts = rule.parts();
        boolean own = !parts.isEmpty() && parts.get(0).equals(id.value());
        boolean administration =
                parts.size() > 1 && parts.get(0).equals("admin") && parts.get(1).equals(id.value());
        demand(
                own || administration,
                "declares an address outside /%s and /admin/%s: %s".formatted(id, id, rule.address()));
        demand(rule.page().owner().equals(id.value()), "declares a foreign page " + rule.page());
        demand(
                resource.apply(rule.page().resource()) != null,
                "declares a page that is not in the jar: " + rule.page().viewId());
    }

    private static void checkMenu(MenuEntry entry, Set<PagePath> files) {
        demand(files.contains(entry.page()), "has a menu entry to a page without a rule: " + entry.page());
    }

    static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalStateException(otherwise);
        }
    }
}
