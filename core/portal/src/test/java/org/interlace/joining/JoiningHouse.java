package org.interlace.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.AccountTables;
import org.interlace.account.store.Throttle;
import org.interlace.account.store.Throttles;
import org.interlace.api.account.AccountId;
import org.interlace.api.mail.NewMail;
import org.interlace.api.member.MemberId;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Receiver;
import org.interlace.api.permission.Permission;
import org.interlace.api.request.RequestKind;
import org.interlace.database.Hashes;
import org.interlace.database.Tables;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.Contact;
import org.interlace.joining.domain.Newcomer;
import org.interlace.joining.store.ApplicationTable;
import org.interlace.joining.store.InvitationTable;
import org.interlace.joining.store.JoiningTables;
import org.interlace.request.RequestHouse;

/** A house in which people apply, with the real engine and tables. */
final class JoiningHouse extends RequestHouse {

    /** Whether whoever looks decides on applications. */
    boolean staff;

    /** Letters of joining. */
    final List<NewMail> letters = new CopyOnWriteArrayList<>();

    /** What the house was told. */
    final List<String> toHouse = new CopyOnWriteArrayList<>();

    /** What was settled, as {@code kind mark}. */
    final List<String> settledMarks = new CopyOnWriteArrayList<>();

    final AccountTable accounts = AccountTables.accounts(tables.database());
    final ApplicationTable table = JoiningTables.applications(tables.database());
    final InvitationTable invitations = JoiningTables.invitations(tables.database());
    final Applying applying;
    final Applications applications;

    JoiningHouse() {
        this(Tables.get());
    }

    JoiningHouse(Tables tables) {
        this(new HashMap<>(), tables);
    }

    private JoiningHouse(Map<String, RequestKind> kinds, Tables tables) {
        super(kinds, tables);
        var joiningLetters = new JoiningLetters(letters::add, accounts);
        var kind = new ApplicationKind(book, table, invitations, accounts, joiningLetters, this);
        kinds.put(kind.machine().kind(), kind);
        Throttle throttle = Throttles.of(tables.database());
        applying = new Applying(
                table,
                accounts,
                throttle,
                joiningLetters,
                book,
                (act, about, object) -> {},
                this,
                Hashes.of(tables.database()),
                clock());
        applications = new Applications(table, invitations, accounts, joiningLetters, book, (act, about, object) -> {});
    }

    @Override
    public void clear() {
        super.clear();
        tables.empty("joining.application", "joining.invitation", "account.account", "account.throttle");
        tables.database().change("insert into account.role (name) values ('member') on conflict do nothing");
        letters.clear();
        toHouse.clear();
        staff = false;
    }

    @Override
    public boolean may(Permission permission) {
        return staff && permission.equals(Applications.DECIDE);
    }

    @Override
    public Optional<AccountId> account() {
        return Optional.empty();
    }

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public void tell(Notification notification) {
        if (notification.to() instanceof Receiver.Holders holders) {
            toHouse.add(notification.kind() + " to " + holders.permission() + " at " + notification.address());
        } else {
            super.tell(notification);
        }
    }

    @Override
    public void settle(String kind, String mark) {
        settledMarks.add(kind + " " + mark);
        super.settle(kind, mark);
    }

    static Applying.Written written(Contact contact) {
        return new Applying.Written(
                new Newcomer("Amal", "ar", List.of("entrepreneur"), List.of(), null, "Je couds."), "", contact);
    }

    /** Somebody applies who looked at the form for long enough. */
    void apply(Contact contact) {
        var signs = new Applying.Signs(applying.mark(), "", "");
        pass(java.time.Duration.ofSeconds(10));
        in(() -> applying.apply(written(contact), signs));
    }

    /** The code in the last letter that asked to confirm. */
    String code() {
        return letters.stream()
                .filter(letter -> letter.kind().equals("joining.confirm"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .button()
                .orElseThrow()
                .path()
                .replaceAll("/apply/|[?].*", "");
    }

    List<Application> in(String state) {
        return applications.list(state, "");
    }

    void in(Runnable work) {
        tables.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** An account with an address. */
    AccountId accountOf(String email) {
        var id = new AccountId(UUID.randomUUID());
        tables.database()
                .change("insert into account.account (id, email, created) values (?, ?, now())", id.value(), email);
        return id;
    }
}
