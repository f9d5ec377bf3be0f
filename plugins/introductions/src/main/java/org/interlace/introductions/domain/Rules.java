package org.interlace.introductions.domain;

import org.interlace.api.problem.PortalException;
import org.interlace.introductions.IntroductionProblem;

/**
 * What the operator decides about introductions. The whole of one never takes longer than three weeks, whatever they decide.
 *
 * @param lookOver whether a facilitator reads everybody's request first, not only those of newcomers
 * @param open so many open requests at most for each asker, 1 to 10
 * @param connectorDays how long a connector is waited for, 2 to 7
 * @param targetDays how long the wished person is waited for, 2 to 7
 */
public record Rules(boolean lookOver, int open, int connectorDays, int targetDays) {

    /** When the operator decided nothing (product.md §4). */
    public static final Rules USUAL = new Rules(false, 3, 4, 5);

    /** The most open requests that can be allowed. */
    public static final int MOST_OPEN = 10;

    /** The shortest wait for a person: a reminder comes a day before. */
    public static final int FEWEST_DAYS = 2;

    /** The longest: three connectors and the wished person must have their turn in three weeks. */
    public static final int MOST_DAYS = 7;

    /** @throws PortalException for a number that is out of its bounds */
    public Rules {
        if (open < 1 || open > MOST_OPEN || outside(connectorDays) || outside(targetDays)) {
            throw new PortalException(IntroductionProblem.BAD_RULES, MOST_OPEN, FEWEST_DAYS, MOST_DAYS);
        }
    }

    private static boolean outside(int days) {
        return days < FEWEST_DAYS || days > MOST_DAYS;
    }
}
