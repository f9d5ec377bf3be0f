package org.interlace.joining.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Digits;
import org.interlace.account.domain.Secret;
import org.interlace.api.account.AccountId;
import org.interlace.database.Database;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.Contact;
import org.interlace.joining.domain.Newcomer;
import org.jspecify.annotations.Nullable;

/** Applications in the tables. */
@ApplicationScoped
public class ApplicationTable {

    private static final String SELECT = """
            select id, state, name, door, words, language, kinds, spoken, place, email, phone, through, helper, begun,
                confirmed, ended
            from joining.application
            """;

    private final Database database;
    private final JoinCodes codes;

    @Inject
    ApplicationTable(Database database, JoinCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    /** Adds one. */
    public void add(Application application) {
        var newcomer = application.newcomer();
        var helper = application.helper();
        database.change(
                """
                insert into joining.application (id, state, name, door, words, language, kinds, spoken, place, email,
                    phone, through, helper, begun, confirmed)
                values (?, ?, ?, ?, ?, ?, ?::text[], ?::uuid[], ?, ?, ?, ?, ?, ?, ?)
                """,
                application.id(),
                application.state(),
                newcomer.name(),
                application.door(),
                newcomer.about(),
                newcomer.language(),
                newcomer.kinds(),
                newcomer.spoken(),
                newcomer.place(),
                application.contact().email(),
                application.contact().phone(),
                application.contact().through(),
                helper == null ? null : helper.value(),
                application.begun(),
                application.confirmed());
    }

    /** Gives it the codes by which the person confirms. */
    public boolean codes(UUID id, Secret link, Digits digits) {
        return database.change("""
                        update joining.application set link = ?, digits = ? where id = ?
                        and not exists (select 1 from joining.invitation where digits = ?)
                        and not exists (select 1 from joining.application where digits = ?)
                        """, codes.of(link), codes.of(digits), id, codes.of(digits), codes.of(digits)) == 1;
    }

    /** One by id. */
    public Optional<Application> find(UUID id) {
        return database.first(SELECT + "where id = ?", ApplicationTable::application, id);
    }

    /** One by what stands in its address. */
    public Optional<Application> byCode(String code) {
        return database.first(SELECT + "where ? in (link, digits)", ApplicationTable::application, codes.of(code));
    }

    /** The person stands by it; the codes have done their work. */
    public void confirmed(UUID id, Instant now) {
        database.change("""
                update joining.application set state = 'waiting', confirmed = ?, link = null, digits = null where id = ?
                """, now, id);
    }

    /** Somebody decided, or time did. */
    public void ended(UUID id, String state, @Nullable AccountId decider, Instant now) {
        database.change("""
                update joining.application set state = ?, ended = ?, decider = ?, link = null, digits = null
                where id = ?
                """, state, now, decider == null ? null : decider.value(), id);
    }

    /** Other ones of the same address that nobody decided on yet. */
    public List<UUID> undecided(@Nullable String email, UUID beside) {
        return database.list("""
                select id from joining.application
                where email = ? and id <> ? and state in ('unconfirmed', 'waiting')
                """, row -> Database.id(row, "id"), email, beside);
    }

    /** Those whose end nobody has told the person, who has no e-mail; the longest waiting first. */
    public List<Application> toTell(int most) {
        return database.list(SELECT + """
                where email is null and told is null and ended is not null and (state = 'refused' or state = 'accepted'
                    and exists (select 1 from joining.invitation i
                        where i.application = joining.application.id and i.state = 'open'))
                order by ended, id limit ?
                """, ApplicationTable::application, most);
    }

    /** The person knows; saying it again changes nothing. */
    public void told(UUID id, Instant now) {
        database.change("update joining.application set told = ? where id = ? and told is null", now, id);
    }

    /** The newest ones of a state. */
    public List<Application> list(String state, String language, int most) {
        return database.list(
                SELECT + "where state = ? and (? = '' or language = ?) order by begun desc, id limit ?",
                ApplicationTable::application,
                state,
                language,
                language,
                most);
    }

    /** How many there are of each state. */
    public Map<String, Integer> counts() {
        var counts = new java.util.HashMap<String, Integer>();
        database.list(
                "select state, count(*) as many from joining.application group by state",
                row -> counts.put(row.getString("state"), row.getInt("many")));
        return counts;
    }

    /** Deletes one. */
    public void delete(UUID id) {
        database.change("delete from joining.application where id = ?", id);
    }

    /** Deletes those of a state that ended, or began, before. */
    public int deleteOlder(String state, Instant before) {
        return database.change(
                "delete from joining.application where state = ? and coalesce(ended, begun) < ?", state, before);
    }

    private static Application application(ResultSet row) throws SQLException {
        var helper = Database.idOrNull(row, "helper");
        return new Application(
                Database.id(row, "id"),
                row.getString("state"),
                row.getString("door"),
                new Newcomer(
                        row.getString("name"),
                        row.getString("language"),
                        Database.strings(row, "kinds"),
                        Database.ids(row, "spoken"),
                        Database.idOrNull(row, "place"),
                        row.getString("words")),
                new Contact(row.getString("email"), row.getString("phone"), row.getString("through")),
                helper == null ? null : new AccountId(helper),
                Database.time(row, "begun"),
                Database.timeOrNull(row, "confirmed"),
                Database.timeOrNull(row, "ended"));
    }
}
