package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.safety.domain.Trust;
import org.interlace.safety.store.TrustTable;

/** The operator names two trusted persons outside accompaniment. */
@ApplicationScoped
public class TrustedNaming {

    /** May name them. */
    public static final Permission NAME = new Permission("safety", "trusted", "name");

    private final TrustTable table;
    private final MemberNames names;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    TrustedNaming(TrustTable table, MemberNames names, AuditLog audit, Clock clock) {
        this.table = table;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those who are named. */
    @Requires("safety:trusted:name")
    public List<MemberId> named() {
        return table.named();
    }

    /**
     * Names one; naming the same one again changes nothing.
     *
     * @throws PortalException {@link SafetyProblem#ABSENT}, {@link SafetyProblem#TWO_ONLY}, or
     *     {@link SafetyProblem#NOT_SUITED} for somebody without an account or with a role of accompaniment
     */
    @Requires("safety:trusted:name")
    @Transactional
    public void name(String handle) {
        var member = names.byHandle(handle)
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT))
                .id();
        var named = table.named();
        if (named.contains(member)) {
            return;
        }
        if (named.size() >= Trust.NAMED) {
            throw new PortalException(SafetyProblem.TWO_ONLY);
        }
        var roles = table.roles(member).orElseThrow(() -> new PortalException(SafetyProblem.NOT_SUITED));
        if (!Collections.disjoint(roles, Trust.ACCOMPANYING)) {
            throw new PortalException(SafetyProblem.NOT_SUITED);
        }
        table.name(member, clock.instant());
        audit.note(MessageKey.parse("safety.act.trusted-named"), Optional.of(member), "");
    }

    /** Takes one back; repeating it changes nothing. */
    @Requires("safety:trusted:name")
    @Transactional
    public void unname(MemberId member) {
        if (table.named().contains(member)) {
            table.unname(member);
            audit.note(MessageKey.parse("safety.act.trusted-removed"), Optional.of(member), "");
        }
    }
}
