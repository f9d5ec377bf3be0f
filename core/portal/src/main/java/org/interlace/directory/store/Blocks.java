package org.interlace.directory.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.interlace.database.Topics;
import org.interlace.graph.Applier;
import org.interlace.safety.store.BlockTable;

/**
 * Who must not see whom; kept at most five seconds, and forgotten within a second of a block made or ended on any node.
 */
@ApplicationScoped
public class Blocks {

    private final BlockTable blocks;
    private final Cache<UUID, Boolean> touched = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    @Inject
    Blocks(BlockTable blocks, Topics topics) {
        this.blocks = blocks;
        topics.onChange(Applier.TOPIC, touched::invalidateAll);
        topics.onChange(BlockTable.TOPIC, touched::invalidateAll);
    }

    /** Whether a member blocked anybody or was blocked by anybody. */
    public boolean touch(UUID member) {
        return touched.get(member, blocks::touches);
    }
}
