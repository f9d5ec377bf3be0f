package org.interlace.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;

/** Which page answers an address (decision D1), and the other way round. */
public final class RouteTable {

    private final AddressTree<PageRule> tree = new AddressTree<>();
    private final Map<String, PageRule> byView = new HashMap<>();
    private final List<PageRule> rules;

    /** @throws IllegalStateException if two rules claim one address */
    public RouteTable(List<PageRule> rules) {
        this.rules = List.copyOf(rules);
        for (var rule : rules) {
            tree.add(rule.address(), rule);
            byView.putIfAbsent(rule.page().viewId(), rule);
        }
    }

    /** The page for an address, path only, as the browser sent it. */
    public Optional<AddressTree.Match<PageRule>> match(String address) {
        return tree.match(address);
    }

    /** The rule of a page file. */
    public Optional<PageRule> ofView(String viewId) {
        return Optional.ofNullable(byView.get(viewId));
    }

    /** The address of a page file that needs no values. */
    public Optional<String> address(PagePath page) {
        return ofView(page.viewId()).map(PageRule::address);
    }

    /** All rules. */
    public List<PageRule> rules() {
        return rules;
    }
}
