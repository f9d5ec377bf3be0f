package org.interlace.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * How often one client may ask, on each node. Requests from this machine itself are not limited: they are the
 * operator's, and a proxy that is not trusted is never taken for them.
 */
@ApplicationScoped
public class Limits {

    private static final int MOST_CLIENTS = 50_000;

    private final LoadingCache<String, Bucket> signIns = buckets(30, Duration.ofMinutes(10));
    private final LoadingCache<String, Bucket> requests = buckets(600, Duration.ofMinutes(5));

    private static LoadingCache<String, Bucket> buckets(long most, Duration within) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(within)
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                        .build());
    }

    /** Tries of passwords: 30 in ten minutes for one address. Seconds to wait when there were more. */
    OptionalLong signIn(Forwarded request) {
        return request.fromThisMachine() ? OptionalLong.empty() : take(signIns.get(request.getRemoteAddr()));
    }

    /** Anything else: 600 in five minutes for one account, or one address without. */
    OptionalLong request(Forwarded request, String client) {
        return request.fromThisMachine() ? OptionalLong.empty() : take(requests.get(client));
    }

    private static OptionalLong take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }
}
