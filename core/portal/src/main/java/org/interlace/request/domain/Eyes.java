package org.interlace.request.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Sight;
import org.interlace.api.request.State;

/**
 * What somebody sees of a request (product.md §2.6). The asker sees one state, "on its way", whatever runs inside and
 * however early it came to nothing, until the end date; others see their own question, and afterwards only whether it
 * came about.
 */
public final class Eyes {

    private Eyes() {}

    /**
     * The sight of somebody with these roles.
     *
     * @param roles all that this person plays in it; not empty
     */
    public static Sight of(Course course, RequestMachine machine, Set<String> roles) {
        var state = machine.state(course.state());
        var awaited =
                state.waiting().filter(wait -> roles.contains(wait.role())).isPresent();
        return new Sight(
                course.id(),
                course.kind(),
                word(course, machine, roles, awaited),
                awaited ? sooner(course) : course.ends(),
                answers(course, machine, roles));
    }

    private static Instant sooner(Course course) {
        var deadline = course.deadline();
        return deadline != null && deadline.isBefore(course.ends()) ? deadline : course.ends();
    }

    private static String word(Course course, RequestMachine machine, Set<String> roles, boolean awaited) {
        var state = machine.state(course.state());
        if (awaited || state.end() == State.End.GOOD) {
            return state.word();
        }
        boolean veiled = roles.contains(RequestMachine.ASKER) || roles.stream().anyMatch(machine.veiled()::contains);
        boolean over = !course.open() && (course.told() || !veiled);
        return over ? Sight.CLOSED : Sight.ON_ITS_WAY;
    }

    /** Moves that are open now; the asker can give up as long as nothing is known, even what has secretly ended. */
    private static List<String> answers(Course course, RequestMachine machine, Set<String> roles) {
        var found = new LinkedHashSet<String>();
        if (course.open()) {
            roles.forEach(role -> machine.open(course.state(), role).forEach(move -> found.add(move.word())));
        } else if (!course.told() && roles.contains(RequestMachine.ASKER)) {
            givingUp(machine).forEach(move -> found.add(move.word()));
        }
        return List.copyOf(found);
    }

    /** The asker's ways out of the first state. */
    public static List<Move> givingUp(RequestMachine machine) {
        var ways = new ArrayList<Move>();
        for (var move : machine.open(machine.start().word(), RequestMachine.ASKER)) {
            if (machine.state(move.to()).end() == State.End.NEUTRAL) {
                ways.add(move);
            }
        }
        return ways;
    }
}
