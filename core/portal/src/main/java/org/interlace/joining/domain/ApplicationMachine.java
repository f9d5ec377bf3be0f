package org.interlace.joining.domain;

import java.time.Duration;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;

/** How an application goes: it counts once the person has confirmed it, and a human decides. */
public final class ApplicationMachine {

    /** Those who decide. */
    public static final String HOUSE = "house";

    /** It waits for the person to confirm it. */
    public static final String UNCONFIRMED = "unconfirmed";

    /** It waits for the house. */
    public static final String WAITING = "waiting";

    /** The person is invited. */
    public static final String ACCEPTED = "accepted";

    /** Other doors were shown. */
    public static final String REFUSED = "refused";

    /** The person took it back, or never confirmed it. */
    public static final String WITHDRAWN = "withdrawn";

    /** States and moves as data. */
    public static final RequestMachine MACHINE = RequestMachine.of("joining.application", Duration.ofDays(90))
            .waits(UNCONFIRMED, State.Wait.of(RequestMachine.ASKER, Duration.ofDays(14), "lapse"))
            .waits(WAITING, State.Wait.of(HOUSE, Duration.ofDays(30), "linger").remindedAfter(Duration.ofDays(7)))
            .ends(ACCEPTED, State.End.GOOD)
            .ends(REFUSED, State.End.NEUTRAL)
            .ends(WITHDRAWN, State.End.NEUTRAL)
            .move("confirm", UNCONFIRMED, WAITING, RequestMachine.ASKER)
            .move("withdraw", UNCONFIRMED, WITHDRAWN, RequestMachine.ASKER)
            .move("withdraw", WAITING, WITHDRAWN, RequestMachine.ASKER)
            .move("lapse", UNCONFIRMED, WITHDRAWN, Move.TIME)
            .move("accept", WAITING, ACCEPTED, HOUSE)
            .move("refuse", WAITING, REFUSED, HOUSE)
            .move("linger", WAITING, WAITING, Move.TIME)
            .built();

    private ApplicationMachine() {}

    /**
     * Where a move leads.
     *
     * @throws PortalException {@link JoiningProblem#MOVED_ON} when it is not open to that role in that state
     */
    public static String after(String state, String move, String role) {
        return MACHINE.move(move, state, role)
                .map(Move::to)
                .orElseThrow(() -> new PortalException(JoiningProblem.MOVED_ON));
    }
}
