package org.interlace.availability.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Retention;

/** What is kept about how people want to be asked, and how often they were. */
@ApplicationScoped
public class AvailabilityKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember("availability", "availability", Retention.WITH_PROFILE, """
                    select weekly, paused_until as "pausedUntil", rested_since as "restedSince"
                    from availability.choice where member = ?
                    """, "availability.choice.member"),
            Kept.ofMember("availability", "asks", Retention.monthsAfterEnd(6), """
                    select r.kind, a.at, a.answer from availability.ask a join request.request r on r.id = a.request
                    where a.member = ? order by a.at
                    """, "availability.ask.member"));

    @Override
    public List<Kept> kept() {
        return KEPT;
    }
}
