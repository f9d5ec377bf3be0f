package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Acting;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.text.Letters;
import org.interlace.graph.OwnTransaction;
import org.interlace.safety.domain.Consent;
import org.interlace.safety.store.ConsentTable;

/** Staff act for a member who said yes: in the portal, or by a code said face to face. */
@ApplicationScoped
public class ActingForMembers implements Acting {

    /** May ask for it. */
    public static final Permission ACT = new Permission("safety", "member", "act");

    private static final int LONGEST_PURPOSE = 300;
    private static final int CODES = 1_000_000;
    private static final Duration CODE = Duration.ofMinutes(15);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ConsentTable consents;
    private final MemberNames names;
    private final OwnTransaction own;
    private final Telling telling;
    private final AuditLog audit;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    ActingForMembers(
            ConsentTable consents,
            MemberNames names,
            OwnTransaction own,
            Telling telling,
            AuditLog audit,
            Viewer viewer,
            Clock clock) {
        this.consents = consents;
        this.names = names;
        this.own = own;
        this.telling = telling;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public boolean mayEdit(MemberId member) {
        return viewer.may(ACT)
                && viewer.account()
                        .filter(account -> consents.between(account, member).stream()
                                .anyMatch(consent -> consent.holds(clock.instant())))
                        .isPresent();
    }

    /**
     * Asks a member; asking the same again while it waits or holds changes nothing.
     *
     * @throws PortalException {@link SafetyProblem#ABSENT}, {@link SafetyProblem#NO_PURPOSE},
     *     {@link SafetyProblem#TOO_LONG} or {@link SafetyProblem#BAD_DAYS}
     */
    @Requires("safety:member:act")
    @Transactional
    public void ask(String handle, String purpose, int days) {
        var text = Letters.plain(purpose);
        if (text.isEmpty()) {
            throw new PortalException(SafetyProblem.NO_PURPOSE);
        }
        if (text.length() > LONGEST_PURPOSE) {
            throw new PortalException(SafetyProblem.TOO_LONG, LONGEST_PURPOSE);
        }
        if (days < 1 || days > Consent.LONGEST) {
            throw new PortalException(SafetyProblem.BAD_DAYS);
        }
        var member = names.byHandle(handle)
                .filter(found -> !viewer.member().equals(Optional.of(found.id())))
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT))
                .id();
        var now = clock.instant();
        var staff = staff();
        if (consents.between(staff, member).stream().noneMatch(one -> one.waits(now) || one.holds(now))) {
            var id = UUID.randomUUID();
            consents.add(new Consent(id, staff, member, text, days, Consent.State.ASKED, now, now.plus(Consent.WAIT)));
            telling.consent(member, id);
            audit.note(MessageKey.parse("safety.act.acting-asked"), Optional.of(member), id.toString());
        }
    }

    /** What the viewer asked for, the newest first. */
    @Requires("safety:member:act")
    public List<Consent> asked() {
        return consents.of(staff());
    }

    /**
     * Takes the code that the member says: it is the yes.
     *
     * @throws PortalException {@link SafetyProblem#BAD_CODE}, whatever is wrong with it
     */
    @Requires("safety:member:act")
    @Transactional
    public void begin(UUID id, String code) {
        var staff = staff();
        var consent = consents.find(id)
                .filter(one -> one.staff().equals(staff))
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT));
        var digits = code.replaceAll("\\D", "");
        // counted even though the failure rolls back what is around it
        boolean open = own.run(() -> consents.tried(consent.member(), clock.instant()));
        if (!open || !consents.use(consent.member(), digits)) {
            throw new PortalException(SafetyProblem.BAD_CODE);
        }
        give(consent);
    }

    private void give(Consent consent) {
        var now = clock.instant();
        if (!consent.waits(now)
                || !consents.move(
                        consent.id(),
                        Consent.State.ASKED,
                        Consent.State.GIVEN,
                        now.plus(Duration.ofDays(consent.days())))) {
            throw new PortalException(SafetyProblem.NOT_NOW);
        }
        audit.note(
                MessageKey.parse("safety.act.acting-given"),
                Optional.of(consent.member()),
                consent.id().toString());
    }

    /** Who asked the viewer, the newest first. */
    public List<Consent> askedOfMe() {
        return viewer.member().map(consents::of).orElse(List.of());
    }

    /** The viewer says yes; saying it again changes nothing. */
    @Transactional
    public void agree(UUID id) {
        var consent = mine(id);
        if (consent.state() != Consent.State.GIVEN) {
            give(consent);
        }
    }

    /** The viewer says no, or takes a yes back: from now on nobody acts. Repeating it changes nothing. */
    @Transactional
    public void refuse(UUID id) {
        var consent = mine(id);
        var now = clock.instant();
        var unused =
                switch (consent.state()) {
                    case ASKED -> consents.move(id, Consent.State.ASKED, Consent.State.REFUSED, now);
                    case GIVEN -> consents.move(id, Consent.State.GIVEN, Consent.State.WITHDRAWN, now);
                    case REFUSED, WITHDRAWN -> false;
                };
    }

    private Consent mine(UUID id) {
        var me = viewer.member().orElseThrow(() -> new PortalException(SafetyProblem.NO_PROFILE));
        return consents.find(id)
                .filter(consent -> consent.member().equals(me))
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT));
    }

    /** A fresh code of the viewer's, to be said face to face within a quarter of an hour. */
    @Transactional
    public String code() {
        var me = viewer.member().orElseThrow(() -> new PortalException(SafetyProblem.NO_PROFILE));
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        consents.code(me, code, clock.instant().plus(CODE));
        return code;
    }

    private AccountId staff() {
        return viewer.account().orElseThrow(() -> new PortalException(SafetyProblem.ABSENT));
    }
}
