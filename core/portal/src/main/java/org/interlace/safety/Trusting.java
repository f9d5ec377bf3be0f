package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.NewReport;
import org.interlace.api.safety.Parting;
import org.interlace.api.text.Letters;
import org.interlace.safety.domain.Alarm;
import org.interlace.safety.domain.Choice;
import org.interlace.safety.domain.Trust;
import org.interlace.safety.store.TrustTable;

/** A member's trusted person: choose one, and tell them quietly that something is wrong. */
@ApplicationScoped
public class Trusting implements Parting {

    private final TrustTable table;
    private final MemberNames names;
    private final Telling telling;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Trusting(TrustTable table, MemberNames names, Telling telling, Viewer viewer, Clock clock) {
        this.table = table;
        this.names = names;
        this.telling = telling;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** To whom the viewer can turn now. */
    public List<MemberId> hearers() {
        return viewer.member()
                .map(me -> table.trust(me).hearers(me, Optional.empty()))
                .orElse(List.of());
    }

    /** The operator's two. */
    public List<MemberId> named() {
        return table.named();
    }

    /** Whom the viewer asked, and what the viewer may know of the answer. */
    public Optional<Choice> choice() {
        return viewer.member().flatMap(table::choice);
    }

    /**
     * Chooses one of the operator's two, who need not be asked, or asks another member.
     *
     * @param handle of somebody whom the viewer may see and who has an account
     * @throws PortalException {@link SafetyProblem#ABSENT} or {@link SafetyProblem#NOT_SUITED}
     */
    @Transactional
    public void choose(String handle) {
        var me = me();
        var other = names.byHandle(handle)
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT))
                .id();
        if (other.equals(me) || table.roles(other).isEmpty()) {
            throw new PortalException(SafetyProblem.NOT_SUITED);
        }
        boolean same = table.choice(me)
                .filter(choice -> choice.trusted().equals(other)
                        && (choice.state() == Choice.State.ACCEPTED || choice.open(clock.instant())))
                .isPresent();
        if (!same) {
            var state = table.named().contains(other) ? Choice.State.ACCEPTED : Choice.State.ASKED;
            table.choose(me, new Choice(other, state, clock.instant()));
            if (state == Choice.State.ASKED) {
                telling.asked(other, UUID.randomUUID());
            }
        }
    }

    /** Chooses nobody: the operator's two are there then. */
    @Transactional
    public void chooseNobody() {
        table.choose(me());
    }

    /**
     * Sends a quiet word to the viewer's trusted person now.
     *
     * @param words may be empty
     * @throws PortalException {@link SafetyProblem#NOBODY_TRUSTED} or {@link SafetyProblem#TOO_LONG}
     */
    @Transactional
    public void tell(String words) {
        var me = me();
        var text = Letters.plain(words);
        if (text.length() > NewReport.LONGEST) {
            throw new PortalException(SafetyProblem.TOO_LONG, NewReport.LONGEST);
        }
        var hearers = hearers();
        if (hearers.isEmpty()) {
            throw new PortalException(SafetyProblem.NOBODY_TRUSTED);
        }
        var alarm = new Alarm(UUID.randomUUID(), me, text, clock.instant(), Optional.empty());
        table.send(alarm, hearers);
        telling.trusted(hearers, alarm.id());
    }

    /** What the viewer sent, the newest first. */
    public List<Alarm> sent() {
        return viewer.member().map(table::sent).orElse(List.of());
    }

    /** A block also ends that one is the other's trusted person. */
    @Override
    public void part(MemberId one, MemberId other) {
        table.part(one, other);
    }

    /** To whom a member can turn, whoever asks. */
    Trust of(MemberId member) {
        return table.trust(member);
    }

    private MemberId me() {
        return viewer.member().orElseThrow(() -> new PortalException(SafetyProblem.NO_PROFILE));
    }
}
