package org.interlace.joining.domain;

import java.time.Duration;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;

/** How an application goes, as a kind of request: it counts once the person has confirmed it, and a human decides. */
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

    /** The person took it back, wrote another one, or never confirmed it; nothing of it is kept. */
    public static final String WITHDRAWN = "withdrawn";

    /** The person answers first, then the house; whom nobody answered in ninety days, other doors are shown. */
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
            .move("replace", UNCONFIRMED, WITHDRAWN, Move.TIME)
            .move("replace", WAITING, WITHDRAWN, Move.TIME)
            .move("accept", WAITING, ACCEPTED, HOUSE)
            .move("refuse", WAITING, REFUSED, HOUSE)
            .move("delete", UNCONFIRMED, WITHDRAWN, HOUSE)
            .move("delete", WAITING, WITHDRAWN, HOUSE)
            .move("linger", WAITING, WAITING, Move.TIME)
            .built();

    private ApplicationMachine() {}
}
