package org.interlace.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;

/**
 * Which page answers an address (decision D1). Literal parts win over {@code {name}}; anything that is not exactly an
 * address of the table has no page.
 */
public final class RouteTable {

    private static final Pattern VALUE = Pattern.compile("[a-z0-9-]{3,60}");

    private final Node root = new Node();
    private final Map<String, PageRule> byView = new HashMap<>();
    private final List<PageRule> rules;

    /** @throws IllegalStateException if two rules claim one address */
    public RouteTable(List<PageRule> rules) {
        this.rules = List.copyOf(rules);
        for (var rule : rules) {
            root.add(rule.parts(), rule);
            byView.putIfAbsent(rule.page().viewId(), rule);
        }
    }

    /**
     * A page found for an address.
     *
     * @param values what stood in the place of each {@code {name}}
     */
    public record Match(PageRule rule, Map<String, String> values) {}

    /** The page for an address, path only, as the browser sent it. */
    public Optional<Match> match(String address) {
        if (address.equals("/")) {
            return Optional.ofNullable(root.rule).map(rule -> new Match(rule, Map.of()));
        }
        if (!address.startsWith("/") || address.endsWith("/")) {
            return Optional.empty();
        }
        return root.find(List.of(address.substring(1).split("/", -1)), new HashMap<>());
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

    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private @org.jspecify.annotations.Nullable Node variable;
        private String variableName = "";
        private @org.jspecify.annotations.Nullable PageRule rule;

        void add(List<String> parts, PageRule leaf) {
            if (parts.isEmpty()) {
                if (rule != null) {
                    throw new IllegalStateException("Two pages claim the address " + leaf.address());
                }
                rule = leaf;
                return;
            }
            var part = parts.get(0);
            next(part).add(parts.subList(1, parts.size()), leaf);
        }

        private Node next(String part) {
            if (!part.startsWith("{")) {
                return literals.computeIfAbsent(part, word -> new Node());
            }
            variableName = part.substring(1, part.length() - 1);
            if (variable == null) {
                variable = new Node();
            }
            return variable;
        }

        Optional<Match> find(List<String> parts, Map<String, String> values) {
            if (parts.isEmpty()) {
                return Optional.ofNullable(rule).map(found -> new Match(found, Map.copyOf(values)));
            }
            var part = parts.get(0);
            var rest = new ArrayList<>(parts.subList(1, parts.size()));
            var literal = literals.get(part);
            var found = literal == null ? Optional.<Match>empty() : literal.find(rest, values);
            if (found.isEmpty() && variable != null && VALUE.matcher(part).matches()) {
                values.put(variableName, part);
                return variable.find(rest, values);
            }
            return found;
        }
    }
}
