package org.interlace.introductions.domain;

import java.time.Duration;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;

/** States, moves and deadlines of an introduction (product.md §4). */
public final class IntroductionMachine {

    /** The kind of request. */
    public static final String KIND = "introductions.introduction";

    /** Who is asked to open the way now. */
    public static final String CONNECTOR = "connector";

    /** Those who opened it gladly. */
    public static final String OPENED = "opened";

    /** Whom the asker wishes to meet; plays no role before being asked. */
    public static final String TARGET = "target";

    /** Whoever looks requests over and answers for the house. */
    public static final String FACILITATOR = "facilitator";

    /** A state: the house is asked. */
    public static final String HOUSE = "house";

    /** A state: it waits until somebody can be asked. */
    public static final String QUEUED = "queued";

    /** The whole of it at most. */
    public static final Duration AT_MOST = Duration.ofDays(21);

    /** After this time the asker is asked once more before the room opens. */
    public static final Duration FRESH = Duration.ofDays(14);

    private static final String DRAFT = "draft";
    private static final String LOOKOVER = "lookover";
    private static final String ASKING = "asking";
    private static final String OFFERED = "offered";
    private static final String CONFIRMING = "confirming";
    private static final String ROOM = "room";
    private static final String CLOSED = "closed";
    private static final String LAPSE = "lapse";

    /** The machine by the usual rules. */
    public static final RequestMachine MACHINE = by(Rules.USUAL);

    private IntroductionMachine() {}

    /** The machine by the operator's rules; each is reminded when half of the time or more is over. */
    public static RequestMachine by(Rules rules) {
        var building = RequestMachine.of(KIND, AT_MOST)
                .waits(
                        LOOKOVER,
                        State.Wait.of(FACILITATOR, Duration.ofDays(2), "pass").inWorkingDays())
                .waits(DRAFT, State.Wait.of(RequestMachine.ASKER, Duration.ofDays(7), LAPSE))
                .waits(
                        ASKING,
                        State.Wait.of(CONNECTOR, Duration.ofDays(rules.connectorDays()), "next")
                                .remindedAfter(reminder(rules.connectorDays())))
                .waits(
                        HOUSE,
                        State.Wait.of(FACILITATOR, Duration.ofDays(4), LAPSE).remindedAfter(Duration.ofDays(2)))
                .waits(QUEUED, State.Wait.forMoment(Duration.ofDays(7), "again"))
                .waits(
                        OFFERED,
                        State.Wait.of(TARGET, Duration.ofDays(rules.targetDays()), LAPSE)
                                .remindedAfter(reminder(rules.targetDays())))
                .waits(CONFIRMING, State.Wait.of(RequestMachine.ASKER, Duration.ofDays(7), LAPSE))
                .ends(ROOM, State.End.GOOD)
                .ends(CLOSED, State.End.NEUTRAL);
        lookOver(building);
        connectors(building);
        target(building);
        for (var state : new String[] {LOOKOVER, DRAFT, ASKING, HOUSE, QUEUED, OFFERED, CONFIRMING}) {
            building.move("withdraw", state, CLOSED, RequestMachine.ASKER).move(LAPSE, state, CLOSED, Move.TIME);
        }
        return building.veiled(OPENED).built();
    }

    private static Duration reminder(int days) {
        return Duration.ofDays((days + 1) / 2);
    }

    private static void lookOver(RequestMachine.Building building) {
        building.move("pass", LOOKOVER, ASKING, FACILITATOR, Move.TIME)
                .move("return", LOOKOVER, DRAFT, FACILITATOR)
                .move("send", DRAFT, LOOKOVER, RequestMachine.ASKER);
    }

    private static void connectors(RequestMachine.Building building) {
        building.move("gladly", ASKING, QUEUED, CONNECTOR)
                .move("later", ASKING, ASKING, CONNECTOR)
                .move("unfamiliar", ASKING, ASKING, CONNECTOR)
                .move("no", ASKING, ASKING, CONNECTOR)
                .move("next", ASKING, ASKING, Move.TIME)
                .move("to-house", ASKING, HOUSE, Move.TIME)
                .move("queue", ASKING, QUEUED, Move.TIME)
                .move("forward", HOUSE, QUEUED, FACILITATOR)
                .move("decline", HOUSE, CLOSED, FACILITATOR)
                .move("again", QUEUED, QUEUED, Move.TIME)
                .move("onward", QUEUED, ASKING, Move.TIME);
    }

    private static void target(RequestMachine.Building building) {
        building.move("offer", QUEUED, OFFERED, Move.TIME)
                .move("yes", OFFERED, CONFIRMING, TARGET)
                .move("rather", OFFERED, CONFIRMING, TARGET)
                .move("postpone", OFFERED, QUEUED, TARGET)
                .move("refuse", OFFERED, CLOSED, TARGET)
                .move("confirm", CONFIRMING, ROOM, RequestMachine.ASKER)
                .move("open", CONFIRMING, ROOM, Move.TIME);
    }
}
