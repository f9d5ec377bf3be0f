package org.interlace.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.page.Fragment;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.page.Slot;
import org.interlace.registry.InstalledPlugin;
import org.interlace.registry.Registry;

/** Addresses, menus and fragments of the core and of the plugins that are on, made anew when one changes. */
@ApplicationScoped
public class Navigation {

    private final Registry registry;
    private final Messages messages;
    private final Latest<Layout> layout =
            new Latest<>(new Layout(new RouteTable(CorePages.PAGES), CoreMenu.ENTRIES, List.of()));

    @Inject
    Navigation(Registry registry, Messages messages) {
        this.registry = registry;
        this.messages = messages;
    }

    /** From now on follows the registry. */
    public void start() {
        registry.onChange(this::build);
        build();
    }

    /** What there is at one moment. */
    private record Layout(RouteTable table, List<MenuEntry> menu, List<Part> parts) {}

    /** Plugins are asked without a lock: one may fail, and be rested by that, while another thread changes plugins. */
    private void build() {
        layout.make(() -> new Layout(tableNow(), menuNow(), partsNow()));
    }

    private RouteTable tableNow() {
        var rules = new ArrayList<PageRule>(CorePages.PAGES);
        for (var plugin : registry.on()) {
            registry.ask(plugin, door -> beside(rules, door.pages())).ifPresent(rules::addAll);
        }
        return new RouteTable(rules);
    }

    private List<MenuEntry> menuNow() {
        var entries = new ArrayList<MenuEntry>(CoreMenu.ENTRIES);
        registry.on().forEach(plugin -> registry.ask(plugin, door -> List.copyOf(door.menu()))
                .ifPresent(entries::addAll));
        entries.sort(Comparator.comparingInt(MenuEntry::order));
        return List.copyOf(entries);
    }

    private List<Part> partsNow() {
        var found = new ArrayList<Part>();
        registry.on().forEach(plugin -> registry.ask(plugin, door -> List.copyOf(door.fragments()))
                .ifPresent(fragments -> fragments.forEach(fragment -> found.add(new Part(plugin, fragment)))));
        found.sort(Comparator.comparingInt(part -> part.fragment().order()));
        return List.copyOf(found);
    }

    /** The plugin's rules, if they can stand beside the others. */
    private static List<PageRule> beside(List<PageRule> others, List<PageRule> rules) {
        var together = new ArrayList<>(others);
        together.addAll(rules);
        return new RouteTable(together).rules().subList(others.size(), together.size());
    }

    /** The addresses now. */
    public RouteTable table() {
        return layout.get().table();
    }

    /**
     * An entry as a page shows it.
     *
     * @param current whether it leads to the page that is shown
     */
    public record Link(String href, String label, boolean current) {}

    /** The entries of a menu that lead somewhere the viewer may go. */
    public List<Link> menu(MenuPlace place, Viewer viewer, String currentAddress) {
        return menus(List.of(place), viewer, currentAddress).getOrDefault(place, List.of());
    }

    /** The same of several places, of which one entry at most is the current one; a place without any is left out. */
    public Map<MenuPlace, List<Link>> menus(List<MenuPlace> places, Viewer viewer, String currentAddress) {
        var entries = layout.get().menu().stream()
                .filter(entry -> places.contains(entry.place()) && passes(entry.page(), viewer))
                .toList();
        var current = entries.stream()
                .map(this::href)
                .filter(href -> currentAddress.equals(href) || currentAddress.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return entries.stream()
                .collect(Collectors.groupingBy(
                        MenuEntry::place,
                        () -> new EnumMap<>(MenuPlace.class),
                        Collectors.mapping(entry -> link(entry, viewer, current), Collectors.toList())));
    }

    private Link link(MenuEntry entry, Viewer viewer, String current) {
        var href = href(entry);
        return new Link(href, messages.say(viewer.language(), entry.label()), href.equals(current));
    }

    private String href(MenuEntry entry) {
        return table().address(entry.page()).orElse("/");
    }

    private boolean passes(PagePath page, Viewer viewer) {
        return table().ofView(page.viewId())
                .map(rule -> viewer.passes(rule.access()))
                .orElse(false);
    }

    /** The parts to show in a slot, with the plugin each comes from. */
    public List<Part> parts(Slot slot, Viewer viewer) {
        return layout.get().parts().stream()
                .filter(part -> part.fragment().slot() == slot
                        && viewer.passes(part.fragment().access()))
                .toList();
    }

    /** A fragment and its plugin. */
    public record Part(InstalledPlugin plugin, Fragment fragment) {}
}
