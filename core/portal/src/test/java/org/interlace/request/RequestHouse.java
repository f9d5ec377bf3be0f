package org.interlace.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Step;
import org.interlace.api.safety.Distance;
import org.interlace.api.text.Sentence;
import org.interlace.database.Tables;
import org.interlace.request.domain.Machines;
import org.interlace.request.store.RequestTable;
import org.interlace.request.store.RequestTables;

/** The engine with everything round it in memory, and its tables in a real PostgreSQL. */
final class RequestHouse implements Notifications, Distance, Viewer, RequestKind {

    static final MemberId NOBODY = new MemberId(new UUID(0, 0));

    private final Tables tables = Tables.get();
    private final RequestTable table = RequestTables.of(tables.database());
    private final java.util.Map<Thread, MemberId> threadsViewer = new java.util.concurrent.ConcurrentHashMap<>();
    private final Set<Set<MemberId>> blocks = new HashSet<>();
    final List<String> told = new CopyOnWriteArrayList<>();
    final List<String> settled = new CopyOnWriteArrayList<>();
    final List<String> moved = new CopyOnWriteArrayList<>();
    MemberId viewer = NOBODY;
    boolean refuse;
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    final RequestBook book;
    private final RequestTick tick;

    RequestHouse() {
        var clocks = new WorkClocks(table, "UTC");
        var kinds = new Kitchen(this);
        var asked = new Asked(this, table);
        book = new RequestBook(table, kinds, asked, clocks, this, this, new Hands());
        tick = new RequestTick(table, kinds, book, asked, new Hands());
    }

    void clear() {
        tables.empty("request.request", "member.member");
        told.clear();
        settled.clear();
        moved.clear();
        blocks.clear();
        now = Instant.parse("2026-11-23T09:00:00Z");
    }

    MemberId person(String name) {
        var id = UUID.randomUUID();
        tables.database()
                .change(
                        "insert into member.member (id, handle, name, name_key, joined) values (?, ?, ?, ?, ?)",
                        id,
                        name,
                        name,
                        name,
                        now);
        return new MemberId(id);
    }

    void block(MemberId one, MemberId other) {
        blocks.add(Set.of(one, other));
    }

    Request begin(NewRequest wanted) {
        return tables.inTransaction(() -> book.begin(wanted));
    }

    Request move(RequestId id, String word) {
        return tables.inTransaction(() -> book.move(id, word));
    }

    boolean wins(RequestId id, String word, MemberId who) {
        threadsViewer.put(Thread.currentThread(), who);
        try {
            move(id, word);
            return true;
        } catch (PortalException e) {
            return false;
        } finally {
            threadsViewer.remove(Thread.currentThread());
        }
    }

    void part(MemberId one, MemberId other) {
        tables.inTransaction(() -> {
            tick.part(one, other);
            return true;
        });
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** What the job does, each request in a transaction of its own. */
    void tick() {
        for (var id : table.due(List.of("kitchen.dish"), now, 100)) {
            tables.inTransaction(() -> {
                tick.handle(id);
                return true;
            });
        }
    }

    @Override
    public void tell(Notification notification) {
        told.add(notification.kind() + " to " + ((Receiver.OfMember) notification.to()).member());
    }

    @Override
    public void settle(String kind, String once) {
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
    public RequestMachine machine() {
        return Machines.DISH;
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        return new Question(Sentence.of(MessageKey.parse("kitchen.ask")), List.of(), List.of("cook"), "/kitchen");
    }

    @Override
    public String address(Request request) {
        return "/kitchen";
    }

    @Override
    public void moved(Request request, Step step) {
        if (refuse) {
            throw new IllegalStateException("refused");
        }
        moved.add(step.move());
    }

    /** Only this one. */
    private static final class Kitchen extends Kinds {

        private final RequestHouse house;

        @SuppressWarnings("NullAway") // never asked
        Kitchen(RequestHouse house) {
            super(null, house);
            this.house = house;
        }

        @Override
        public Map<String, RequestKind> all() {
            return Map.of("kitchen.dish", house);
        }
    }

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
