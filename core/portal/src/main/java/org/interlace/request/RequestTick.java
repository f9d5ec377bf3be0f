package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.safety.Parting;
import org.interlace.request.domain.Course;
import org.interlace.request.domain.Mover;
import org.interlace.request.store.RequestTable;

/** What is done to one request when its time is there, each in a transaction of its own. */
@ApplicationScoped
public class RequestTick implements Parting {

    private final RequestTable table;
    private final Kinds kinds;
    private final RequestBook book;
    private final Asked asked;
    private final Clock clock;

    @Inject
    RequestTick(RequestTable table, Kinds kinds, RequestBook book, Asked asked, Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.book = book;
        this.asked = asked;
        this.clock = clock;
    }

    /** Does what is due; nothing when another node has done it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void handle(RequestId id) {
        var now = clock.instant();
        table.holdDue(id, now).ifPresent(course -> kinds.find(course.kind()).ifPresent(kind -> course.due(now)
                .ifPresentOrElse(due -> handle(course, kind, due), () -> lookAgain(course, kind))));
    }

    /**
     * It was called before its time: somebody in it was erased or suspended. Whoever is not there is not waited for, and
     * what they asked comes to nothing.
     */
    private void lookAgain(Course course, RequestKind kind) {
        if (course.open()
                && !table.away(course.request().in(RequestMachine.ASKER)).isEmpty()) {
            book.make(course, kind, expiry(course, kind), Mover.TIME);
        } else if (course.open() && nobodyThere(course, kind)) {
            then(course, kind);
        } else {
            table.replace(course);
        }
    }

    private boolean nobodyThere(Course course, RequestKind kind) {
        var waiting = kind.machine().state(course.state()).waiting();
        if (waiting.isEmpty() || waiting.get().role().equals(Move.TIME)) {
            return false;
        }
        var there = new ArrayList<>(course.request().in(waiting.get().role()));
        there.removeAll(table.away(there));
        return there.isEmpty()
                && course.request().guestsIn(waiting.get().role()).isEmpty()
                && kind.staff(waiting.get().role()).isEmpty();
    }

    private void handle(Course course, RequestKind kind, Course.Due due) {
        switch (due) {
            case REMIND -> {
                asked.remind(course, kind);
                table.replace(course.reminded());
            }
            case THEN -> then(course, kind);
            case EXPIRE -> book.make(course, kind, expiry(course, kind), Mover.TIME);
            case TELL -> {
                asked.close(course, kind);
                kind.closed(course.request());
                table.replace(course.known());
            }
        }
    }

    private void then(Course course, RequestKind kind) {
        var wait = kind.machine().state(course.state()).waiting().orElseThrow();
        book.make(
                course,
                kind,
                kind.machine().move(wait.then(), course.state(), Move.TIME).orElseThrow(),
                Mover.TIME);
    }

    private static Move expiry(Course course, RequestKind kind) {
        return new Move(
                "expire", Set.of(course.state()), kind.machine().neutralEnd().word(), Set.of(Move.TIME));
    }

    /** Two people are parted by a block: what they are both in goes on as if its deadline were there. */
    @Override
    @Transactional
    public void part(MemberId one, MemberId other) {
        for (var id : table.between(one, other)) {
            table.hold(id).filter(Course::open).ifPresent(course -> kinds.find(course.kind())
                    .ifPresent(kind -> then(course, kind)));
        }
    }
}
