package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Requires;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.safety.AuditLog;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.PreferenceStore;
import org.interlace.introductions.domain.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decided about introductions, and the machine that follows from it. Kept for five seconds, so that every
 * node knows within that time; deadlines that run already stay as they were told.
 */
@ApplicationScoped
public class HouseRules {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final PreferenceStore store;
    private final AuditLog audit;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Rules rules, RequestMachine machine, Instant until) {}

    @Inject
    HouseRules(PreferenceStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rules that hold. */
    public Rules now() {
        return known().rules;
    }

    /** States, moves and deadlines by the rules that hold. */
    RequestMachine machine() {
        return known().machine;
    }

    private Known known() {
        var before = known;
        if (before != null && before.until.isAfter(clock.instant())) {
            return before;
        }
        var rules = store.rules();
        var machine = before != null && before.rules.equals(rules) ? before.machine : IntroductionMachine.by(rules);
        var fresh = new Known(rules, machine, clock.instant().plus(KEPT));
        known = fresh;
        return fresh;
    }

    /** Decides anew; what runs keeps the deadlines it was told. */
    @Requires("introductions:rules:change")
    @Transactional
    public void decide(Rules rules) {
        store.decide(rules);
        audit.note(new MessageKey("introductions", "act.decided"), Optional.empty(), "");
        known = null;
    }
}
