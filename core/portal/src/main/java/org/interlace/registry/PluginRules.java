package org.interlace.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.plugin.PluginInfo;
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
            checkPage(plugin.info(), rule, plugin.loader()::getResource);
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
     * Checks the words below which its addresses lie, before anything is done under their names.
     *
     * @throws IllegalStateException if one is a word of the portal
     */
    static void checkWords(PluginInfo info) {
        var id = info.id();
        demand(!ReservedWords.has(id.value()), "is called '%s', a word of the portal itself".formatted(id));
        for (var root : info.roots()) {
            demand(
                    !ReservedWords.answers(root),
                    "claims the root '%s', where the portal itself answers".formatted(root));
        }
    }

    /** @throws IllegalStateException if an address is not the plugin's to have */
    static void demandHeld(PluginInfo info, String address) {
        var roots = info.roots().stream().sorted().map(root -> ", /" + root).collect(Collectors.joining());
        demand(
                info.holds(address),
                "declares an address outside /%s%s and /admin/%s: %s".formatted(info.id(), roots, info.id(), address));
    }

    private static void checkPage(PluginInfo info, PageRule rule, Function<String, Object> resource) {
        demandHeld(info, rule.address());
        demand(rule.page().owner().equals(info.id().value()), "declares a foreign page " + rule.page());
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
