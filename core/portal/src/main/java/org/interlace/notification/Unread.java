package org.interlace.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.notification.store.NotificationTable;

/** How much waits to be read by somebody, which stands on every page; kept at most five seconds. */
@ApplicationScoped
public class Unread {

    /** Nobody is told of more. */
    public static final int MOST = 100;

    private final NotificationTable table;
    private final Cache<UUID, Integer> counts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    @Inject
    Unread(NotificationTable table) {
        this.table = table;
    }

    /** The number, {@link #MOST} for any more. */
    public int of(AccountId account) {
        return counts.get(account.value(), id -> table.unread(account, MOST));
    }

    /** Forgets one that changed on this node. */
    void changed(UUID account) {
        counts.invalidate(account);
    }
}
