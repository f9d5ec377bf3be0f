package org.interlace.webapp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlace.testkit.Portal;

/** One window for each person, and all that was wrong in them. */
final class Watches implements AutoCloseable {

    private final Portal portal;
    private final Map<String, Watch> windows = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    Watches(Portal portal) {
        this.portal = portal;
    }

    Watch of(String person) {
        return windows.computeIfAbsent(person, name -> new Watch(portal, name));
    }

    void wrong(String what) {
        wrong.add(what);
    }

    List<String> allWrong() {
        var all = new ArrayList<>(wrong);
        windows.forEach((person, watch) -> watch.found().forEach(one -> all.add(person + " at " + one)));
        return all;
    }

    int pages() {
        return windows.values().stream().mapToInt(Watch::pages).sum();
    }

    Set<String> people() {
        return windows.keySet();
    }

    @Override
    public void close() {
        windows.values().forEach(Watch::close);
    }
}
