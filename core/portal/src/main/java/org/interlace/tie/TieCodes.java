package org.interlace.tie;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Distance;
import org.interlace.tie.domain.TieCode;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.CodeTable;

/** Ties by a code that one shows or says aloud and the other types: they stand before each other, so both have agreed. */
@ApplicationScoped
public class TieCodes {

    private static final int TRIES = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int MOST_MEMBERS = 50_000;

    private final CodeTable codes;
    private final TieMaking making;
    private final Distance distance;
    private final Ties ties;
    private final Clock clock;
    private final LoadingCache<MemberId, Bucket> tries = Caffeine.newBuilder()
            .maximumSize(MOST_MEMBERS)
            .expireAfterAccess(WITHIN)
            .build(member -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, WITHIN))
                    .build());

    @Inject
    TieCodes(CodeTable codes, TieMaking making, Distance distance, Ties ties, Clock clock) {
        this.codes = codes;
        this.making = making;
        this.distance = distance;
        this.ties = ties;
        this.clock = clock;
    }

    /** A fresh code of the viewer's, good once and for ten minutes; an older one is no longer good. */
    @Requires("member:profile:change")
    @Transactional
    public TieCode show(TieKind kind) {
        var own = ties.own();
        var code = TieCode.fresh();
        while (!codes.show(own, code, kind, clock.instant())) {
            code = TieCode.fresh();
        }
        return code;
    }

    /**
     * Ties the viewer to whoever shows this code.
     *
     * @throws PortalException {@link TieProblem#WRONG_CODE}, or {@link TieProblem#TOO_MANY_CODES} after ten tries in ten
     *     minutes
     */
    @Requires("member:profile:change")
    @Transactional
    public UUID enter(String typed) {
        var own = ties.own();
        if (!tries.get(own).tryConsume(1)) {
            throw new PortalException(TieProblem.TOO_MANY_CODES, WITHIN.toMinutes());
        }
        var code = TieCode.typed(typed).orElseThrow(TieCodes::wrong);
        var shown = codes.find(code, clock.instant())
                .filter(one -> !one.member().equals(own) && !distance.between(one.member(), own))
                .orElseThrow(TieCodes::wrong);
        if (!codes.use(code)) {
            throw wrong();
        }
        return making.make(shown.member(), own, shown.kind());
    }

    private static PortalException wrong() {
        return new PortalException(TieProblem.WRONG_CODE);
    }
}
