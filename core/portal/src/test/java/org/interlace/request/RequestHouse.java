package org.interlace.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interlace.SmallHouse;
import org.interlace.account.store.AccountTables;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.NewMail;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Step;
import org.interlace.api.text.Sentence;
import org.interlace.database.Hashes;
import org.interlace.database.Tables;
import org.interlace.request.domain.Machines;
import org.interlace.request.store.RequestTable;
import org.interlace.request.store.RequestTables;

/** A house with the engine of requests, and one kind of its own. */
public class RequestHouse extends SmallHouse implements RequestKind {

    private final RequestTable table;
    private final RequestTick tick;
    private final Map<String, RequestKind> kinds;

    /** Moves of the kind that is tried. */
    final List<String> moved = new CopyOnWriteArrayList<>();

    boolean refuse;
    boolean office;

    /** Letters to guests. */
    public final List<NewMail> sent = new CopyOnWriteArrayList<>();

    /** Links in letters. */
    final AnswerLinks links;

    /** The engine. */
    public final RequestBook book;

    /** One with the kitchen's kind. */
    RequestHouse() {
        this(new java.util.HashMap<>());
        kinds.put("kitchen.dish", this);
    }

    /** One with these kinds. */
    public RequestHouse(Map<String, RequestKind> kinds) {
        this(kinds, Tables.get());
    }

    /** One with these kinds, on tables of its own. */
    protected RequestHouse(Map<String, RequestKind> kinds, Tables tables) {
        super(tables);
        this.kinds = kinds;
        table = RequestTables.of(tables.database());
        var known = new Known(this);
        links = new AnswerLinks(
                table, known, AccountTables.accounts(tables.database()), Hashes.of(tables.database()), clock());
        var asked = new Asked(this, sent::add, links);
        book = new RequestBook(table, known, asked, new WorkClocks(table, "UTC"), this, this, this, clock());
        tick = new RequestTick(table, known, book, asked, clock());
    }

    @Override
    public void clear() {
        super.clear();
        moved.clear();
        office = false;
        sent.clear();
    }

    Request begin(NewRequest wanted) {
        return tables.inTransaction(() -> book.begin(wanted));
    }

    /** What a guest does. */
    public Request answer(RequestId id, GuestId guest, String word) {
        return tables.inTransaction(() -> book.answer(id, guest, word));
    }

    /** A move of whoever looks. */
    public Request move(RequestId id, String word) {
        return tables.inTransaction(() -> book.move(id, word));
    }

    boolean wins(RequestId id, String word, MemberId who) {
        lend(who);
        try {
            move(id, word);
            return true;
        } catch (PortalException e) {
            return false;
        } finally {
            giveBack();
        }
    }

    /** Ends what the two have on its way. */
    public void part(MemberId one, MemberId other) {
        tables.inTransaction(() -> {
            tick.part(one, other);
            return true;
        });
    }

    /** What the job does, each request in a transaction of its own. */
    public void tick() {
        for (var id : table.due(kinds.keySet(), now, 100)) {
            tables.inTransaction(() -> {
                tick.handle(id);
                return true;
            });
        }
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
    public boolean office(String role) {
        return office;
    }

    @Override
    public Optional<MailTo.Address> reach(Request request, GuestId guest) {
        return Optional.of(new MailTo.Address("guest@example.org", Locale.GERMAN));
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

    /** Only those of the house. */
    private static final class Known extends Kinds {

        private final RequestHouse house;

        @SuppressWarnings("NullAway") // never asked
        Known(RequestHouse house) {
            super(null, house);
            this.house = house;
        }

        @Override
        public Map<String, RequestKind> all() {
            return house.kinds;
        }
    }
}
