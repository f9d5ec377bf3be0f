package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interlace.database.Topics;
import org.interlace.graph.Applier;
import org.interlace.registry.Registry;
import org.interlace.vocabulary.Vocabulary;

/**
 * Pages as every visitor without an account reads them (decision D10), kept at most five seconds and 16 MiB. What
 * changes on this node empties it at once.
 */
@ApplicationScoped
public class PageCache {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 16L << 20;
    private static final int LARGEST = 256 << 10;

    private final Clock clock;
    private final Map<String, Entry> pages = new LinkedHashMap<>();
    private long bytes;

    private record Entry(Body body, String type, Instant until) {}

    @Inject
    PageCache(Clock clock, Topics topics) {
        this.clock = clock;
        topics.onChange(Registry.TOPIC, this::clear);
        topics.onChange(Vocabulary.TOPIC, this::clear);
        topics.onChange(Applier.TOPIC, this::clear);
    }

    /** A page with its media type. */
    record Page(Body body, String type) {}

    synchronized Optional<Page> find(String key) {
        var entry = pages.get(key);
        return entry == null || clock.instant().isAfter(entry.until)
                ? Optional.empty()
                : Optional.of(new Page(entry.body, entry.type));
    }

    synchronized void keep(String key, Page page) {
        if (page.body.size() > LARGEST) {
            return;
        }
        remove(key);
        // the first ones are the oldest: each page is put in once and never moved
        while (bytes + weight(page.body) > MOST_BYTES) {
            remove(pages.keySet().iterator().next());
        }
        pages.put(key, new Entry(page.body, page.type, clock.instant().plus(KEPT)));
        bytes += weight(page.body);
    }

    private void remove(String key) {
        var entry = pages.remove(key);
        if (entry != null) {
            bytes -= weight(entry.body);
        }
    }

    /** Plain and compressed together, rounded up. */
    private static long weight(Body body) {
        return 2L * body.size() + 1024;
    }

    synchronized void clear() {
        pages.clear();
        bytes = 0;
    }
}
