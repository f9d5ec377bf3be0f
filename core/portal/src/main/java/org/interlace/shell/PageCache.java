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
 * Pages as every visitor without an account reads them (decision D10), kept at most five seconds and 16 MiB. What
 * changes on this node empties it at once.
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

    @Inject
    PageCache(Topics topics) {
        topics.onChange(Registry.TOPIC, pages::invalidateAll);
        topics.onChange(Vocabulary.TOPIC, pages::invalidateAll);
        topics.onChange(Applier.TOPIC, pages::invalidateAll);
    }

    /** A page with its media type. */
    record Page(Body body, String type) {}

    /** Plain and compressed together, rounded up. */
    private static int weight(String key, Page page) {
        return 2 * (page.body.size() + key.length()) + 1024;
    }

    Optional<Page> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(String key, Page page) {
        pages.put(key, page);
    }
}
