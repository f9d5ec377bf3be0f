package org.interlace.request.domain;

import java.time.Duration;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;

/** A machine for tests: somebody asks cooks, one after the other, for a dish. */
public final class Machines {

    /** Seven days for each cook, a reminder after three, twenty-one in all. */
    public static final RequestMachine DISH = RequestMachine.of("kitchen.dish", Duration.ofDays(21))
            .waits("asked", State.Wait.of("cook", Duration.ofDays(7), "next").remindedAfter(Duration.ofDays(3)))
            .waits("tasting", State.Wait.of(RequestMachine.ASKER, Duration.ofDays(2), "lapse"))
            .ends("served", State.End.GOOD)
            .ends("closed", State.End.NEUTRAL)
            .move("cook", "asked", "tasting", "cook")
            .move("decline", "asked", "closed", "cook")
            .move("next", "asked", "asked", Move.TIME)
            .move("exhaust", "asked", "closed", Move.TIME)
            .move("withdraw", "asked", "closed", RequestMachine.ASKER)
            .move("eat", "tasting", "served", RequestMachine.ASKER)
            .move("lapse", "tasting", "closed", Move.TIME)
            .veiled("waiter")
            .built();

    private Machines() {}
}
