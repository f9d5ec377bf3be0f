package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.Move;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.api.request.State;
import org.interlace.api.request.Step;
import org.interlace.api.safety.Distance;
import org.interlace.api.safety.Reach;
import org.interlace.request.domain.Course;
import org.interlace.request.domain.Eyes;
import org.interlace.request.domain.Mover;
import org.interlace.request.store.RequestTable;

/** Begins and moves requests; whoever moves one holds its row, so that of two racing moves the second sees the first. */
@ApplicationScoped
public class RequestBook implements Requests {

    private final RequestTable table;
    private final Kinds kinds;
    private final Asked asked;
    private final WorkClocks clocks;
    private final Distance distance;
    private final Reach reach;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    RequestBook(
            RequestTable table,
            Kinds kinds,
            Asked asked,
            WorkClocks clocks,
            Distance distance,
            Reach reach,
            Viewer viewer,
            Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.asked = asked;
        this.clocks = clocks;
        this.distance = distance;
        this.reach = reach;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Request begin(NewRequest wanted, Consumer<RequestId> facts) {
        var kind = kind(wanted.kind());
        var people = wanted.parties().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (people.stream().anyMatch(one -> !distance.among(one, people).isEmpty())) {
            throw new PortalException(RequestProblem.NOT_POSSIBLE);
        }
        var first = kind.machine().start().waiting().map(State.Wait::role).orElse(RequestMachine.ASKER);
        if (!kind.office(first)) {
            wanted.in(RequestMachine.ASKER).forEach(asker -> reach.require(asker, wanted.in(first)));
        }
        var start = new Course.Start(new RequestId(UUID.randomUUID()), clock.instant(), clocks.now());
        var course = Course.begin(kind.machine(), wanted, start);
        if (!table.add(course)) {
            return same(wanted);
        }
        facts.accept(course.id());
        if (!wanted.quiet()) {
            asked.changed(Map.of(), course, kind);
        }
        return course.request();
    }

    /** The one that is open already, for its own asker only. */
    private Request same(NewRequest wanted) {
        return wanted.key()
                .flatMap(key -> table.withKey(wanted.kind(), key))
                .filter(course -> course.parties()
                        .getOrDefault(RequestMachine.ASKER, List.of())
                        .equals(wanted.in(RequestMachine.ASKER)))
                .filter(course -> course.request()
                        .guestsIn(RequestMachine.ASKER)
                        .equals(wanted.guests().getOrDefault(RequestMachine.ASKER, List.of())))
                .map(Course::request)
                .orElseThrow(() -> new PortalException(RequestProblem.NOT_POSSIBLE));
    }

    private RequestKind kind(String name) {
        return kinds.find(name)
                .orElseThrow(() -> new IllegalArgumentException("No kind of request serves as '%s'".formatted(name)));
    }

    @Override
    public Optional<Request> find(RequestId id) {
        return table.find(id).map(Course::request);
    }

    @Override
    public List<Request> find(Collection<RequestId> ids) {
        return table.find(ids).stream().map(Course::request).toList();
    }

    @Override
    public Optional<Request> hold(RequestId id) {
        return table.hold(id).map(Course::request);
    }

    @Override
    public Sight see(RequestId id) {
        return table.find(id).flatMap(this::seen).orElseThrow(RequestBook::absent);
    }

    @Override
    public Map<RequestId, Sight> see(Collection<RequestId> ids) {
        return table.find(ids).stream()
                .flatMap(course -> seen(course).stream())
                .collect(Collectors.toMap(Sight::id, sight -> sight));
    }

    private Optional<Sight> seen(Course course) {
        return kinds.find(course.kind()).flatMap(kind -> {
            var roles = kinds.roles(course, kind);
            return roles.isEmpty() ? Optional.empty() : Optional.of(Eyes.of(course, kind.machine(), roles));
        });
    }

    private static PortalException absent() {
        return new PortalException(RequestProblem.ABSENT);
    }

    @Override
    @Transactional
    public Request move(RequestId id, String word) {
        return move(
                id, word, (course, kind) -> new Mover(viewer.member(), Optional.empty(), kinds.roles(course, kind)));
    }

    @Override
    @Transactional
    public Request answer(RequestId id, GuestId guest, String word) {
        return move(id, word, (course, kind) -> Mover.of(guest, course.rolesOf(guest)));
    }

    /** A move of a member who has proved by a signed link who they are; only as what they are named for. */
    @Transactional
    public Request answer(RequestId id, MemberId member, String word) {
        return move(
                id,
                word,
                (course, kind) -> new Mover(Optional.of(member), Optional.empty(), Kinds.named(course, member)));
    }

    private Request move(RequestId id, String word, BiFunction<Course, RequestKind, Mover> whose) {
        var course = table.hold(id).orElseThrow(RequestBook::absent);
        var kind = kinds.find(course.kind()).orElseThrow(RequestBook::absent);
        var mover = whose.apply(course, kind);
        for (var role : mover.roles()) {
            var move = course.open() ? kind.machine().move(word, course.state(), role) : Optional.<Move>empty();
            if (move.isPresent()) {
                return make(course, kind, move.get(), mover.as(role));
            }
        }
        return notOpen(course, kind, mover, word);
    }

    private Request notOpen(Course course, RequestKind kind, Mover mover, String word) {
        boolean before = mover.member()
                .map(MemberId::value)
                .or(() -> mover.guest().map(GuestId::value))
                .filter(somebody -> table.moved(course.id(), somebody, word))
                .isPresent();
        if (before) {
            return course.request();
        }
        if (mover.roles().isEmpty()) {
            throw absent();
        }
        if (secretlyOver(course, kind, mover.roles(), word)) {
            var known = course.known();
            table.replace(known);
            return known.request();
        }
        throw new PortalException(RequestProblem.MOVED_ON);
    }

    /** An asker who gives up what came to nothing already must not notice that it had. */
    private static boolean secretlyOver(Course course, RequestKind kind, Set<String> roles, String word) {
        return !course.open()
                && !course.told()
                && roles.contains(RequestMachine.ASKER)
                && Eyes.givingUp(kind.machine()).stream()
                        .anyMatch(move -> move.word().equals(word));
    }

    @Override
    @Transactional
    public Request proceed(RequestId id, String word) {
        var course = table.hold(id).orElseThrow(RequestBook::absent);
        var kind = kind(course.kind());
        var move = kind.machine()
                .move(word, course.state(), Move.TIME)
                .orElseThrow(() -> new IllegalStateException(
                        "%s cannot %s at '%s'".formatted(course.kind(), word, course.state())));
        return make(course, kind, move, Mover.TIME);
    }

    /** Makes a move: the state, the kind's own part, and what people are told. */
    Request make(Course course, RequestKind kind, Move move, Mover mover) {
        var before = asked.awaited(course, kind);
        var now = clock.instant();
        var role = mover.role();
        var step = new Step(move.word(), course.state(), move.to(), role, mover.member(), mover.guest(), now);
        var next = course.into(kind.machine().state(move.to()), now, clocks.now());
        boolean ownWish = role.equals(RequestMachine.ASKER) && !next.open();
        var mark = table.step(course.id(), step);
        table.replace(ownWish ? next.known() : next);
        kind.moved(next.request(), step);
        var after = table.find(course.id()).orElseThrow();
        if (table.lastStep(course.id()) == mark) {
            asked.changed(before, after, kind);
        }
        return after.request();
    }

    @Override
    @Transactional
    public void known(RequestId id) {
        table.hold(id).filter(course -> !course.open()).ifPresent(course -> table.replace(course.known()));
    }

    @Override
    @Transactional
    public Request recast(RequestId id, String role, List<MemberId> members) {
        var course = table.hold(id).orElseThrow(RequestBook::absent).recast(role, members);
        table.cast(id, role, members);
        table.replace(course);
        return course.request();
    }

    @Override
    public List<Request> at(String kind, Set<String> states) {
        return table.at(kind, states).stream().map(Course::request).toList();
    }

    @Override
    public List<Request> open(String kind, MemberId member) {
        return table.of(member).stream()
                .filter(course -> course.open() && course.kind().equals(kind))
                .map(Course::request)
                .toList();
    }
}
