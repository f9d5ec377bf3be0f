package org.interlace.exchange.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names in the first row of a file; compared in small letters. */
public final class Columns {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Columns(List<String> firstRow) {
        names = firstRow.stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
        }
    }

    /** As they stand in the file. */
    public List<String> names() {
        return names;
    }

    /** Whether the file has one. */
    public boolean has(String name) {
        return places.containsKey(name);
    }

    /** Those that nobody reads, and those that stand there twice. */
    public List<String> unread(Collection<String> known) {
        var unread = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).toLowerCase(Locale.ROOT);
            if (!known.contains(name) || places.getOrDefault(name, i) != i) {
                unread.add(names.get(i));
            }
        }
        return unread;
    }

    int place(String name) {
        return places.getOrDefault(name, -1);
    }
}
