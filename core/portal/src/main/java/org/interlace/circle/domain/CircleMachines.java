package org.interlace.circle.domain;

import java.time.Duration;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;

/** The requests round a circle, as data; each lasts fourteen days. */
public final class CircleMachines {

    /** The welcome person, who answers those who ask to come in. */
    public static final String WELCOME = "welcome";

    /** Who was invited. */
    public static final String GUEST = "guest";

    /** Who was asked to be welcome person from now on. */
    public static final String NEXT = "next";

    /** Who was asked to found a circle and has not answered; whoever says yes becomes one of those who ask. */
    public static final String ASKED = "asked";

    /** Three found a circle. */
    public static final int FOUNDERS = 3;

    /** Somebody asks to come in. {@code turn}: another person welcomes now, and is asked instead. */
    public static final RequestMachine ENTRY = between("circle.entry", WELCOME)
            .move("turn", ASKED, ASKED, Move.TIME)
            .built();

    /** The welcome person invites somebody. */
    public static final RequestMachine INVITATION =
            between("circle.invitation", GUEST).built();

    /** The welcome person asks somebody inside to take the role. */
    public static final RequestMachine HANDOVER =
            between("circle.handover", NEXT).built();

    /** Nobody can give it up: whoever said yes must not learn from an early end that somebody else did not. */
    public static final RequestMachine FOUNDING = RequestMachine.of("circle.founding", Duration.ofDays(14))
            .waits(ASKED, wait(ASKED))
            .ends("open", State.End.GOOD)
            .ends("closed", State.End.NEUTRAL)
            .move("confirm", ASKED, ASKED, ASKED)
            .move("decline", ASKED, ASKED, ASKED)
            .move("agree", ASKED, "open", Move.TIME)
            .move("fade", ASKED, "closed", Move.TIME)
            .move("lapse", ASKED, "closed", Move.TIME)
            .built();

    private CircleMachines() {}

    private static RequestMachine.Building between(String kind, String other) {
        return RequestMachine.of(kind, Duration.ofDays(14))
                .waits(ASKED, wait(other))
                .ends("done", State.End.GOOD)
                .ends("closed", State.End.NEUTRAL)
                .move("confirm", ASKED, "done", other)
                .move("decline", ASKED, "closed", other)
                .move("withdraw", ASKED, "closed", RequestMachine.ASKER)
                .move("lapse", ASKED, "closed", Move.TIME);
    }

    private static State.Wait wait(String role) {
        return State.Wait.of(role, Duration.ofDays(14), "lapse").remindedAfter(Duration.ofDays(7));
    }
}
