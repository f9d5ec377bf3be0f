package org.interlace.request.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;
import org.jspecify.annotations.Nullable;

/**
 * A request as it runs. Each change is a new value.
 *
 * @param key given up only when its asker may know how it ended
 * @param ends of the whole; never moves
 * @param deadline of the state, at most {@code ends}; absent at an end
 * @param remind when to remind; absent when that is done or not wished
 * @param ended when it came to an end, seen or not
 * @param told whether the asker knows how it ended
 */
public record Course(
        RequestId id,
        String kind,
        String state,
        @Nullable String key,
        Map<String, List<MemberId>> parties,
        Map<String, List<GuestId>> guests,
        Instant begun,
        Instant ends,
        @Nullable Instant deadline,
        @Nullable Instant remind,
        @Nullable Instant ended,
        boolean good,
        boolean told,
        int version) {

    /** What the clock does next. */
    public enum Due {
        /** Remind those who are waited for. */
        REMIND,
        /** The deadline's own move. */
        THEN,
        /** The whole time is over. */
        EXPIRE,
        /** Tell the asker that it came to nothing. */
        TELL
    }

    /** Copies the maps. */
    public Course {
        parties = Map.copyOf(parties);
        guests = Map.copyOf(guests);
    }

    /** A fresh one in its first state. */
    public static Course begin(RequestMachine machine, NewRequest wanted, Start start) {
        var now = start.now();
        var ends = start.clock().after(now, machine.atMost(), false);
        return new Course(
                        start.id(),
                        machine.kind(),
                        "",
                        wanted.key().orElse(null),
                        wanted.parties(),
                        wanted.guests(),
                        now,
                        ends,
                        null,
                        null,
                        null,
                        false,
                        false,
                        0)
                .into(machine.start(), now, start.clock())
                .by(wanted.by().orElse(ends));
    }

    /** The same with an earlier deadline, if it is one. */
    private Course by(Instant sooner) {
        if (deadline == null || !sooner.isBefore(deadline)) {
            return this;
        }
        var still = remind != null && remind.isBefore(sooner) ? remind : null;
        return new Course(
                id, kind, state, key, parties, guests, begun, ends, sooner, still, ended, good, told, version);
    }

    /** When and as what something begins. */
    public record Start(RequestId id, Instant now, WorkClock clock) {}

    /** The same in another state, with that state's clocks. */
    public Course into(State next, Instant now, WorkClock clock) {
        var waiting = next.waiting().orElse(null);
        var remindAt = waiting == null
                ? null
                : waiting.reminder()
                        .map(time -> clock.after(now, time, waiting.workingDays()))
                        .filter(at -> at.isBefore(ends))
                        .orElse(null);
        var deadlineAt =
                waiting == null ? null : earlier(clock.after(now, waiting.atMost(), waiting.workingDays()), ends);
        boolean over = waiting == null;
        boolean well = next.end() == State.End.GOOD;
        return new Course(
                id,
                kind,
                next.word(),
                well ? null : key,
                parties,
                guests,
                begun,
                ends,
                deadlineAt,
                remindAt,
                over ? now : null,
                well,
                well,
                version + 1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The same with its reminder done. */
    public Course reminded() {
        return new Course(
                id, kind, state, key, parties, guests, begun, ends, deadline, null, ended, good, told, version + 1);
    }

    /** The same with an asker who knows; the key is free again. */
    public Course known() {
        return new Course(
                id, kind, state, null, parties, guests, begun, ends, deadline, remind, ended, good, true, version + 1);
    }

    /** The same with other people in a role. */
    public Course recast(String role, List<MemberId> members) {
        var changed = new java.util.HashMap<>(parties);
        changed.put(role, List.copyOf(members));
        return new Course(
                id, kind, state, key, changed, guests, begun, ends, deadline, remind, ended, good, told, version + 1);
    }

    /** When the clock must look at it next. */
    public Optional<Instant> due() {
        if (ended != null) {
            return told ? Optional.empty() : Optional.of(ends);
        }
        return Stream.of(Optional.ofNullable(remind), Optional.ofNullable(deadline))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** What is due now, if anything is. */
    public Optional<Due> due(Instant now) {
        return due().filter(at -> !at.isAfter(now)).map(at -> {
            if (ended != null) {
                return Due.TELL;
            }
            if (!ends.isAfter(now)) {
                return Due.EXPIRE;
            }
            return deadline != null && !deadline.isAfter(now) ? Due.THEN : Due.REMIND;
        });
    }

    /** Whether it is not over. */
    public boolean open() {
        return ended == null;
    }

    /** Whether a guest plays a role in it. */
    public Set<String> rolesOf(GuestId guest) {
        return guests.entrySet().stream()
                .filter(role -> role.getValue().contains(guest))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** As kinds see it. */
    public Request request() {
        return new Request(id, kind, state, parties, guests, begun, ends, Optional.ofNullable(deadline), version);
    }
}
