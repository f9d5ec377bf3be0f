package org.interlace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Distance;
import org.interlace.api.safety.Reach;
import org.interlace.api.text.Value;
import org.interlace.database.Tables;
import org.interlace.safety.SafetyProblem;

/**
 * A portal small enough for tests of use cases: the tables are real, who looks, what is told, who is blocked and what
 * time it is lie in memory.
 */
public class SmallHouse implements Notifications, Distance, Reach, Viewer, MemberNames, GraphChanges {

    /** Nobody. */
    public static final MemberId NOBODY = new MemberId(new UUID(0, 0));

    /** The real tables. */
    protected final Tables tables;

    private final Map<Thread, MemberId> threadsViewer = new ConcurrentHashMap<>();
    private final Set<Set<MemberId>> blocks = new HashSet<>();
    private final Set<MemberId> powerful = new HashSet<>();
    private final Set<MemberId> sheltered = new HashSet<>();
    private final Set<String> once = ConcurrentHashMap.newKeySet();
    private final Map<MemberId, String> names = new HashMap<>();

    /** What was told, as {@code kind to member}, each thing once. */
    public final List<String> told = new CopyOnWriteArrayList<>();

    /** The facts that stood beside it. */
    public final List<String> facts = new CopyOnWriteArrayList<>();

    /** Kinds of what was settled. */
    public final List<String> settled = new CopyOnWriteArrayList<>();

    /** Who looks. */
    public MemberId viewer = NOBODY;

    /** What time it is. */
    protected Instant now = Instant.parse("2026-11-23T09:00:00Z");

    /** One on the tables that all share. */
    public SmallHouse() {
        this(Tables.get());
    }

    /** One on tables of its own. */
    protected SmallHouse(Tables tables) {
        this.tables = tables;
    }

    /** Empties everything. */
    public void clear() {
        tables.empty("request.request", "member.member", "room.room");
        told.clear();
        facts.clear();
        settled.clear();
        blocks.clear();
        powerful.clear();
        sheltered.clear();
        once.clear();
        now = Instant.parse("2026-11-23T09:00:00Z");
    }

    /** Somebody new. */
    public MemberId person(String name) {
        var id = new MemberId(UUID.randomUUID());
        tables.database()
                .change(
                        "insert into member.member (id, handle, name, name_key, joined) values (?, ?, ?, ?, ?)",
                        id.value(),
                        name,
                        name,
                        name,
                        now);
        names.put(id, name);
        return id;
    }

    /** A block between two. */
    public void block(MemberId one, MemberId other) {
        blocks.add(Set.of(one, other));
    }

    /** Somebody with power over others. */
    public void power(MemberId one) {
        powerful.add(one);
    }

    /** Somebody whom people with power reach only through a facilitator. */
    public void shelter(MemberId one) {
        sheltered.add(one);
    }

    /** Looks through somebody's eyes, in this thread only. */
    protected void lend(MemberId who) {
        threadsViewer.put(Thread.currentThread(), who);
    }

    /** Looks as before. */
    protected void giveBack() {
        threadsViewer.remove(Thread.currentThread());
    }

    /** Time passes. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** The house's clock. */
    public Clock clock() {
        return new Hands();
    }

    @Override
    public void tell(Notification notification) {
        if (notification.to() instanceof Receiver.OfMember member
                && once.add(notification.kind() + " " + notification.once() + " " + member)) {
            told.add(notification.kind() + " to " + member.member());
            notification.facts().forEach(fact -> facts.add(fact.label() + " " + written(fact.value())));
        }
    }

    private static String written(Value value) {
        return value instanceof Value.Moment moment ? moment.at().toString() : value.toString();
    }

    @Override
    public void settle(String kind, String mark) {
        settled.add(kind);
    }

    @Override
    public boolean between(MemberId one, MemberId other) {
        return blocks.contains(Set.of(one, other));
    }

    @Override
    public Set<MemberId> among(MemberId one, Collection<MemberId> others) {
        return others.stream()
                .filter(other -> !other.equals(one) && between(one, other))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean directly(MemberId one, MemberId other) {
        return !powerful.contains(one) || !sheltered.contains(other);
    }

    @Override
    public Set<MemberId> beyond(MemberId one, Collection<MemberId> others) {
        return others.stream().filter(other -> !directly(one, other)).collect(Collectors.toSet());
    }

    @Override
    public void require(MemberId one, Collection<MemberId> others) {
        if (!beyond(one, others).isEmpty()) {
            throw new PortalException(SafetyProblem.THROUGH_FACILITATOR);
        }
    }

    @Override
    public boolean newcomer(MemberId member) {
        return sheltered.contains(member);
    }

    @Override
    public Optional<AccountId> account() {
        return member().map(member -> new AccountId(member.value()));
    }

    @Override
    public Optional<MemberId> member() {
        return Optional.ofNullable(threadsViewer.get(Thread.currentThread())).or(() -> Optional.of(viewer));
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }

    @Override
    public Locale language() {
        return Locale.FRENCH;
    }

    @Override
    public Map<MemberId, MemberName> find(Collection<MemberId> members) {
        return members.stream()
                .filter(names::containsKey)
                .collect(Collectors.toMap(
                        id -> id, id -> new MemberName(id, names.getOrDefault(id, ""), names.getOrDefault(id, ""))));
    }

    @Override
    public Optional<MemberName> byHandle(String handle) {
        return Optional.empty();
    }

    @Override
    public void changed(String kind, Collection<UUID> subjects) {}

    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
