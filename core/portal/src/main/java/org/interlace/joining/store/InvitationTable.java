package org.interlace.joining.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Digits;
import org.interlace.account.domain.Secret;
import org.interlace.api.account.AccountId;
import org.interlace.database.Database;
import org.interlace.joining.domain.Invitation;
import org.interlace.joining.domain.Newcomer;
import org.jspecify.annotations.Nullable;

/** Invitations in the tables; their codes only as hashes. */
@ApplicationScoped
public class InvitationTable {

    private static final String SELECT = """
            select i.id, i.state, coalesce(m.name, i.name) as name, coalesce(a.email, i.email) as email, i.language,
                coalesce(m.kinds, i.kinds) as kinds, i.spoken, i.place, i.about, i.role, i.turn, i.account,
                i.application, i.inviter, i.created, i.expires
            from joining.invitation i left join account.account a on a.id = i.account
                left join member.member m on m.id = a.member
            """;

    private final Database database;
    private final JoinCodes codes;

    @Inject
    InvitationTable(Database database, JoinCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    /** Adds one, without codes. */
    public void add(Invitation invitation) {
        var newcomer = invitation.newcomer();
        boolean known = invitation.account() != null; // account and profile say it already
        database.change(
                """
                insert into joining.invitation (id, state, name, email, language, kinds, spoken, place, about, role,
                    account, application, inviter, created, expires)
                values (?, 'open', ?, ?, ?, ?::text[], ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                invitation.id(),
                known ? "" : newcomer.name(),
                known ? null : invitation.email(),
                newcomer.language(),
                newcomer.kinds(),
                newcomer.spoken(),
                newcomer.place(),
                newcomer.about(),
                invitation.role(),
                value(invitation.account()),
                invitation.application(),
                value(invitation.inviter()),
                invitation.created(),
                invitation.expires());
    }

    private static @Nullable UUID value(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    /** One by id. */
    public Optional<Invitation> find(UUID id) {
        return database.first(SELECT + "where i.id = ?", InvitationTable::invitation, id);
    }

    /** One by what stands in its address; of any state. */
    public Optional<Invitation> byCode(String code) {
        return database.first(SELECT + "where ? in (i.link, i.digits)", InvitationTable::invitation, codes.of(code));
    }

    /** The open one to an address, if there is one. */
    public Optional<Invitation> open(String email) {
        return database.first(
                SELECT + "where i.state = 'open' and coalesce(a.email, i.email) = ?",
                InvitationTable::invitation,
                email);
    }

    /** The open one of an account, if there is one. */
    public Optional<Invitation> open(AccountId account) {
        return database.first(
                SELECT + "where i.state = 'open' and i.account = ?", InvitationTable::invitation, account.value());
    }

    /** The open one that answers an application. */
    public Optional<Invitation> ofApplication(UUID application) {
        return database.first(
                SELECT + "where i.state = 'open' and i.application = ?", InvitationTable::invitation, application);
    }

    /** The newest ones of a state. */
    public List<Invitation> list(Invitation.State state, int most) {
        return database.list(
                SELECT + "where i.state = ? order by i.created desc, i.id limit ?",
                InvitationTable::invitation,
                state.word(),
                most);
    }

    /** Opens it with a fresh link until then; older links are dead. The new turn. */
    public int link(UUID id, Secret link, Instant until) {
        return database.first("""
                        update joining.invitation set link = ?, turn = turn + 1, expires = ?
                        where id = ? and state = 'open' returning turn
                        """, row -> row.getInt("turn"), codes.of(link), until, id)
                .orElse(0);
    }

    /** Gives it fresh digits for paper; older ones are dead. False when somebody else has them, or it is not open. */
    public boolean digits(UUID id, Digits digits, Instant until) {
        return database.change("""
                        update joining.invitation set digits = ?, expires = ? where id = ? and state = 'open'
                        and not exists (select 1 from joining.invitation where digits = ?)
                        and not exists (select 1 from joining.application where digits = ?)
                        """, codes.of(digits), until, id, codes.of(digits), codes.of(digits)) == 1;
    }

    /** Ends it, once; what is known of the person goes with it. Of two who try, one does it. */
    public boolean end(UUID id, Invitation.State state, Instant now) {
        return database.change("""
                        update joining.invitation set state = ?, ended = ?, link = null, digits = null, name = '',
                            email = null, about = '', kinds = '{}', spoken = '{}', place = null
                        where id = ? and state = 'open'
                        """, state.word(), now, id) == 1;
    }

    /** Whose invitation it was. */
    public void joined(UUID id, AccountId account) {
        database.change("update joining.invitation set account = ? where id = ?", account.value(), id);
        database.change("""
                update joining.application set account = ?, words = '', door = '', phone = null, through = null,
                    link = null, digits = null
                where id = (select application from joining.invitation where id = ?)
                """, account.value(), id);
    }

    /** Deletes those that ended before. */
    public int deleteOlder(Instant before) {
        return database.change("""
                delete from joining.invitation where coalesce(ended, expires) < ? and state <> 'joined'
                """, before);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        var account = Database.idOrNull(row, "account");
        var inviter = Database.idOrNull(row, "inviter");
        return new Invitation(
                Database.id(row, "id"),
                Invitation.State.of(row.getString("state")),
                new Newcomer(
                        row.getString("name"),
                        row.getString("language"),
                        Database.strings(row, "kinds"),
                        Database.ids(row, "spoken"),
                        Database.idOrNull(row, "place"),
                        row.getString("about")),
                row.getString("email"),
                row.getString("role"),
                row.getInt("turn"),
                account == null ? null : new AccountId(account),
                Database.idOrNull(row, "application"),
                inviter == null ? null : new AccountId(inviter),
                Database.time(row, "created"),
                Database.time(row, "expires"));
    }
}
