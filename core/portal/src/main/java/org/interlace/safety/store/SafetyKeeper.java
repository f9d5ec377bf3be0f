package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Retention;

/** What the safe place keeps about people. */
@ApplicationScoped
public class SafetyKeeper implements Keeper {

    private static final Retention YEAR = Retention.months(12);

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember("safety", "audit", YEAR, """
                    select at, act, kind, roles, plugin from safety.audit where member = ? and not own order by id
                    """, "safety.audit.member"),
            Kept.ofAccount(
                    "safety",
                    "acts",
                    YEAR,
                    "select at, act from safety.audit where account = ? order by id",
                    "safety.audit.account"),
            Kept.ofMember(
                    "safety", "blocks", Retention.WITH_PROFILE, """
                    select o.name as blocked, b.since from safety.block b join member.member o on o.id = b.blocked
                    where b.blocker = ? order by b.since
                    """, "safety.block.blocker", "safety.block.blocked"));

    @Override
    public List<Kept> kept() {
        return KEPT;
    }
}
