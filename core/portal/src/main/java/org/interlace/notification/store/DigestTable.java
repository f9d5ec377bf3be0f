package org.interlace.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Which news goes out in which letter. */
@ApplicationScoped
public class DigestTable {

    private static final String WANTED = """
            n.mail = 'gather' and n.read is null and n.settled is null and n.told <= ? and exists (
                select 1 from unnest(?::text[], ?::text[]) as k (kind, usual)
                    left join notification.choice c on c.account = n.account and c.kind = k.kind
                where k.kind = n.kind and coalesce(c.cadence, k.usual) = any(?))
            """;

    private final Database database;

    @Inject
    DigestTable(Database database) {
        this.database = database;
    }

    /**
     * A letter to somebody.
     *
     * @param attachment goes with it
     */
    public record Addressed(
            UUID letter, UUID account, @Nullable UUID attachment) {}

    /** Takes the oldest news that is to be mailed at once; each becomes a letter of its own id. */
    public List<Addressed> takeSoon(int most) {
        return database.list(
                """
                with taken as (
                    update notification.notification set mail = 'done', letter = id
                    where ctid = any(array(select ctid from notification.notification where mail = 'soon'
                        order by told limit ? for update skip locked))
                    returning id, account, attachment, read, settled)
                select id, account, attachment from taken where read is null and settled is null
                """,
                row -> new Addressed(
                        Database.id(row, "id"), Database.id(row, "account"), Database.idOrNull(row, "attachment")),
                most);
    }

    /** Whether any is to be mailed at once. */
    public boolean soon() {
        return database.first("select 1 as one from notification.notification where mail = 'soon' limit 1", row -> true)
                .isPresent();
    }

    /** Begins a digest; false when it was begun before, here or elsewhere. Of two nodes one waits for the other. */
    public boolean begin(Cadence cadence, Instant due) {
        return database.change(
                        "insert into notification.digest (cadence, due) values (?, ?) on conflict do nothing",
                        cadence.word(),
                        due)
                == 1;
    }

    /** Whether it was begun. */
    public boolean begun(Cadence cadence, Instant due) {
        return database.first(
                        "select 1 as one from notification.digest where cadence = ? and due = ?",
                        row -> true,
                        cadence.word(),
                        due)
                .isPresent();
    }

    /** Those for whom something waits, each with a new letter. */
    public List<Addressed> receivers(Collection<NotificationKind> kinds, Collection<String> cadences, Instant due) {
        return database.list(
                "select gen_random_uuid() as letter, account from (select distinct n.account"
                        + " from notification.notification n where " + WANTED + ") waiting",
                row -> new Addressed(Database.id(row, "letter"), Database.id(row, "account"), null),
                due,
                words(kinds),
                usuals(kinds),
                List.copyOf(cadences));
    }

    /** Puts what waits into the letters. */
    public void put(
            List<Addressed> letters, Collection<NotificationKind> kinds, Collection<String> cadences, Instant due) {
        database.change(
                """
                update notification.notification n set mail = 'done', letter = l.letter
                from unnest(?::uuid[], ?::uuid[]) as l (letter, account) where n.account = l.account and
                """ + WANTED,
                letters.stream().map(Addressed::letter).toList(),
                letters.stream().map(Addressed::account).toList(),
                due,
                words(kinds),
                usuals(kinds),
                List.copyOf(cadences));
    }

    private static List<String> words(Collection<NotificationKind> kinds) {
        return kinds.stream().map(NotificationKind::word).toList();
    }

    private static List<String> usuals(Collection<NotificationKind> kinds) {
        return kinds.stream().map(kind -> kind.usual().word()).toList();
    }

    /** What waited for somebody to phone, and has an address by now, goes into the next digest. */
    public int reached() {
        return database.change("""
                update notification.notification n set mail = 'gather' from account.account a
                where a.id = n.account and n.mail = 'phone' and a.email is not null
                """);
    }

    /** Forgets which digests went out long ago. */
    public int forget(Instant before) {
        return database.change("delete from notification.digest where due < ?", before);
    }
}
