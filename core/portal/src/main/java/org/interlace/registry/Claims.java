package org.interlace.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.page.PageRule;

/** Who has which address: the core first, then each plugin in its order. */
final class Claims {

    private final Map<String, String> owners = new HashMap<>();

    /** What the core has. */
    Claims(List<PageRule> pages) {
        pages.forEach(rule -> owners.put(place(rule), "the portal itself"));
    }

    /**
     * Gives a plugin what it declares, or nothing at all.
     *
     * @throws IllegalStateException naming what another has already, as it continues "it …"
     */
    void take(InstalledPlugin plugin) {
        var own = new HashMap<String, String>();
        for (var rule : plugin.door().pages()) {
            claim(place(rule), "the address " + rule.address(), plugin, own);
        }
        owners.putAll(own);
    }

    private void claim(String key, String what, InstalledPlugin plugin, Map<String, String> own) {
        if (owners.containsKey(key)) {
            throw new IllegalStateException("claims %s, which %s has".formatted(what, owners.get(key)));
        }
        if (own.put(key, "plugin '%s'".formatted(plugin.id())) != null) {
            throw new IllegalStateException("claims %s twice".formatted(what));
        }
    }

    /** Addresses that differ only in the names of their values are one. */
    private static String place(PageRule rule) {
        return rule.address().replaceAll("\\{[^}]*}", "{}");
    }
}
