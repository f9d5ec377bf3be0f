package org.interlace.directory.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.database.Topics;
import org.interlace.graph.Applier;

/**
 * Who must not see whom; kept at most five seconds, and forgotten at once when a block is made or ended on this node.
 */
@ApplicationScoped
public class Blocks {

    private final Database database;
    private final Cache<UUID, Boolean> touched = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    @Inject
    Blocks(Database database, Topics topics) {
        this.database = database;
        topics.onChange(Applier.TOPIC, touched::invalidateAll);
    }

    /** Whether a member blocked anybody or was blocked by anybody. */
    public boolean touch(UUID member) {
        return touched.get(member, this::ask);
    }

    private boolean ask(UUID member) {
        return database.first("""
                select true as touched where exists (select 1 from safety.block where blocker = ?)
                or exists (select 1 from safety.block where blocked = ?)
                """, row -> true, member, member).isPresent();
    }
}
