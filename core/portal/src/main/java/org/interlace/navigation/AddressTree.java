package org.interlace.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands at an address (decision D1). Literal parts win over {@code {name}}; in the last part an ending such as
 * {@code .ics} may follow either. Anything that is not exactly an address of the tree has nothing.
 *
 * @param <T> what stands there
 */
public final class AddressTree<T> {

    private static final Pattern VALUE = Pattern.compile("[a-z0-9-]{3,60}");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}(\\.[a-z0-9]+)?");

    private final Node<T> root = new Node<>();

    /**
     * What was found.
     *
     * @param values what stood in the place of each {@code {name}}
     */
    public record Match<T>(T found, Map<String, String> values) {}

    /** What stands somewhere, with the names its address has. */
    private record Leaf<T>(T what, List<String> names) {}

    private static final class Node<T> {

        private final Map<String, Node<T>> literals = new HashMap<>();

        /** By what follows the value. */
        private final Map<String, Node<T>> variables = new HashMap<>();

        private @Nullable Leaf<T> leaf;
    }

    /**
     * Puts something at an address.
     *
     * @throws IllegalStateException if something stands there already, whatever its values are called
     */
    public void add(String address, T what) {
        var names = new ArrayList<String>();
        var node = root;
        for (var part : parts(address)) {
            var variable = VARIABLE.matcher(part);
            if (variable.matches()) {
                names.add(variable.group(1));
                node = node.variables.computeIfAbsent(
                        variable.group(2) == null ? "" : variable.group(2), ending -> new Node<>());
            } else {
                node = node.literals.computeIfAbsent(part, word -> new Node<>());
            }
        }
        if (node.leaf != null) {
            throw new IllegalStateException("Two claim the address " + address);
        }
        node.leaf = new Leaf<>(what, List.copyOf(names));
    }

    /** What stands at an address, path only, as the browser sent it. */
    public Optional<Match<T>> match(String address) {
        if (!address.startsWith("/") || (address.length() > 1 && address.endsWith("/"))) {
            return Optional.empty();
        }
        return find(root, parts(address), List.of());
    }

    private static List<String> parts(String address) {
        return address.equals("/") ? List.of() : List.of(address.substring(1).split("/", -1));
    }

    private static <T> Optional<Match<T>> find(Node<T> node, List<String> parts, List<String> values) {
        if (parts.isEmpty()) {
            return Optional.ofNullable(node.leaf).map(leaf -> match(leaf, values));
        }
        var part = parts.get(0);
        var rest = parts.subList(1, parts.size());
        var literal = node.literals.get(part);
        var found = literal == null ? Optional.<Match<T>>empty() : find(literal, rest, values);
        return found.isPresent() ? found : findVariable(node, part, rest, values);
    }

    private static <T> Optional<Match<T>> findVariable(
            Node<T> node, String part, List<String> rest, List<String> values) {
        int dot = part.indexOf('.');
        var value = dot < 0 ? part : part.substring(0, dot);
        var variable = node.variables.get(part.substring(value.length()));
        if (variable == null || !VALUE.matcher(value).matches()) {
            return Optional.empty();
        }
        var more = new ArrayList<>(values);
        more.add(value);
        return find(variable, rest, more);
    }

    private static <T> Match<T> match(Leaf<T> leaf, List<String> values) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            named.put(leaf.names().get(i), values.get(i));
        }
        return new Match<>(leaf.what(), Map.copyOf(named));
    }
}
