package org.interlace.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.Receiver;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.database.Database;
import org.interlace.text.domain.People;
import org.interlace.text.store.FactJson;
import org.interlace.text.store.SentenceJson;
import org.jspecify.annotations.Nullable;

/** News in the table, as it is told and read. */
@ApplicationScoped
public class NotificationTable {

    // who is told comes from one statement, so that ten thousand are one round trip
    private static final String TELL = """
            insert into notification.notification (id, account, kind, once, text, facts, address, people, mail, attachment, told)
            select gen_random_uuid(), a.id, ?, ?, ?, ?, ?, ?::uuid[],
                case when coalesce(c.cadence, ?) = 'never' then 'done' when a.email is null then 'phone'
                    when coalesce(c.cadence, ?) = 'now' then 'soon' else 'gather' end,
                case when coalesce(c.cadence, ?) = 'now' and a.email is not null then ?::uuid end, ?
            from account.account a left join notification.choice c on c.account = a.id and c.kind = ?
            where %s and (a.member is null or a.member <> all(?::uuid[])) and not exists (select 1 from safety.block b
                where (b.blocker = a.member and b.blocked = any(?::uuid[]))
                    or (b.blocked = a.member and b.blocker = any(?::uuid[])))
            on conflict (kind, once, account) do nothing
            """;
    private static final String SELECT = """
            select id, account, kind, once, text, facts, address, told, read, settled from notification.notification
            """;

    private final Database database;

    @Inject
    NotificationTable(Database database) {
        this.database = database;
    }

    /** One thing somebody was told. */
    public record Item(
            UUID id,
            UUID account,
            String kind,
            String once,
            Sentence text,
            List<Notification.Fact> facts,
            String address,
            Instant told,
            @Nullable Instant read,
            @Nullable Instant settled) {

        /** Whether it still waits to be read. */
        public boolean fresh() {
            return read == null && settled == null;
        }

        /** Everybody it names. */
        public List<Value> values() {
            var values = new ArrayList<>(text.values());
            facts.forEach(fact -> values.add(fact.value()));
            return values;
        }
    }

    /** Something to tell, checked. */
    public record Telling(
            Notification news,
            NotificationKind kind,
            @Nullable UUID attachment,
            Instant now) {}

    /** Tells the account of a member. */
    public int tellMember(Telling telling, UUID member) {
        return tell("a.member = ?", telling, member);
    }

    /** Tells an account. */
    public int tellAccount(Telling telling, UUID account) {
        return tell("a.id = ?", telling, account);
    }

    /** Tells everybody. */
    public int tellAll(Telling telling) {
        return tell("? <> ''", telling, "all");
    }

    /** Tells all accounts with one of some roles. */
    public int tellRoles(Telling telling, Collection<String> roles) {
        return tell(
                "a.id in (select r.account from account.account_role r where r.role = any(?))",
                telling,
                List.copyOf(roles));
    }

    private int tell(String who, Telling telling, Object value) {
        var news = telling.news;
        var people = people(news);
        var usual = telling.kind.usual().word();
        return database.change(
                TELL.formatted(who),
                news.kind(),
                news.once(),
                SentenceJson.write(news.text()),
                FactJson.write(news.facts()),
                news.address(),
                people,
                usual,
                usual,
                usual,
                telling.attachment,
                telling.now,
                news.kind(),
                value,
                except(news),
                people,
                people);
    }

    private static List<UUID> except(Notification news) {
        return news.to() instanceof Receiver.Holders holders
                ? holders.except().stream().map(MemberId::value).toList()
                : List.of();
    }

    private static List<UUID> people(Notification news) {
        var values = new ArrayList<>(news.text().values());
        news.facts().forEach(fact -> values.add(fact.value()));
        return People.in(values).stream().map(MemberId::value).toList();
    }

    /** It no longer waits for anybody. */
    public List<UUID> settle(String kind, String once, Instant now) {
        return database.list("""
                update notification.notification set settled = ?
                where kind = ? and once = ? and settled is null returning account
                """, row -> Database.id(row, "account"), now, kind, once);
    }

    /**
     * A page of somebody's news, newest first.
     *
     * @param before of what page before ended with; the far future for the first
     */
    public List<Item> page(AccountId account, Instant before, UUID beforeId, int most) {
        return database.list(
                SELECT + "where account = ? and (told, id) < (?, ?) order by told desc, id desc limit ?",
                NotificationTable::item,
                account.value(),
                before,
                beforeId,
                most);
    }

    /** One of somebody's own. */
    public Optional<Item> find(AccountId account, UUID id) {
        return database.first(SELECT + "where account = ? and id = ?", NotificationTable::item, account.value(), id);
    }

    /** Those of some letters that still wait to be read and whose reader has not ended mails of their kind, oldest first. */
    public List<LetterItem> ofLetters(Collection<UUID> letters) {
        return database.list("""
                select letter, id, account, kind, once, text, facts, address, told, read, settled
                from notification.notification n
                where letter = any(?::uuid[]) and read is null and settled is null
                    and not exists (select 1 from notification.choice c
                        where c.account = n.account and c.kind = n.kind and c.cadence = 'never')
                order by told, id
                """, row -> new LetterItem(Database.id(row, "letter"), item(row)), List.copyOf(letters));
    }

    /** An item and the letter it is told in. */
    public record LetterItem(UUID letter, Item item) {}

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                Database.id(row, "id"),
                Database.id(row, "account"),
                row.getString("kind"),
                row.getString("once"),
                SentenceJson.read(row.getString("text")),
                FactJson.read(row.getString("facts")),
                row.getString("address"),
                Database.time(row, "told"),
                Database.timeOrNull(row, "read"),
                Database.timeOrNull(row, "settled"));
    }

    /** It was read; what was to be mailed is not. */
    public void read(AccountId account, UUID id, Instant now) {
        database.change(
                "update notification.notification set read = ? where account = ? and id = ? and read is null",
                now,
                account.value(),
                id);
    }

    /** All of it was read. */
    public void readAll(AccountId account, Instant now) {
        database.change("""
                update notification.notification set read = ?
                where account = ? and read is null and settled is null and told <= ?
                """, now, account.value(), now);
    }

    /** How much waits to be read; counted up to a bound. */
    public int unread(AccountId account, int most) {
        return database.first("""
                        select count(*) as n from (select 1 from notification.notification
                            where account = ? and read is null and settled is null limit ?) found
                        """, row -> row.getInt("n"), account.value(), most)
                .orElse(0);
    }

    /** Deletes what was read or settled before, and what nobody read for as long as {@code unread}. */
    public int forget(Instant readBefore, Instant unreadBefore) {
        return database.change("""
                delete from notification.notification
                where told < ? and (coalesce(read, settled) < ? or told < ?)
                """, readBefore, readBefore, unreadBefore);
    }

    /** Takes a person out of all that others were told: there it reads "somebody" for ever. */
    public void forgetPerson(UUID member) {
        var nobody = new UUID(0, 0);
        database.change(
                """
                update notification.notification set people = array_remove(people, ?),
                    text = replace(text, ?, ?), facts = replace(facts, ?, ?)
                where people @> array[?]::uuid[] and people <> '{}'
                """, member, member.toString(), nobody.toString(), member.toString(), nobody.toString(), member);
    }
}
