package org.interlace.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.interlace.database.Topics;
import org.interlace.graph.Applier;
import org.interlace.registry.Registry;
import org.interlace.vocabulary.Vocabulary;

/**
 * Pages as every visitor without an account reads them (decision D10), and the parts of pages that are the same for many
 * members, kept at most five seconds and 16 MiB each. What changes on this node empties them at once.
 */
@ApplicationScoped
public class PageCache {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 16L << 20;

    private final Cache<String, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Page page) -> weight(key, page))
            .expireAfterWrite(KEPT)
            .build();

    private final Cache<Object, String> parts = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Object key, String part) -> 2 * part.length() + 1024)
            .expireAfterWrite(KEPT)
            .build();

    @Inject
    PageCache(Topics topics) {
        topics.onChange(Registry.TOPIC, this::clear);
        topics.onChange(Vocabulary.TOPIC, this::clear);
        topics.onChange(Applier.TOPIC, this::clear);
    }

    /** A page with its media type. */
    record Page(Body body, String type) {}

    /** Plain and compressed together, rounded up. */
    private static int weight(String key, Page page) {
        return 2 * (page.body.size() + key.length()) + 1024;
    }

    /** A part that many pages share. */
    public Optional<String> part(Object key) {
        return Optional.ofNullable(parts.getIfPresent(key));
    }

    /** Keeps a part that many pages share. */
    public void keepPart(Object key, String part) {
        parts.put(key, part);
    }

    private void clear() {
        pages.invalidateAll();
        parts.invalidateAll();
    }

    Optional<Page> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(String key, Page page) {
        pages.put(key, page);
    }
}
