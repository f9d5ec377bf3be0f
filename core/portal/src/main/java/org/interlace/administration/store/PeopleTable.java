package org.interlace.administration.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.administration.domain.PeopleQuestion;
import org.interlace.administration.domain.PersonRow;
import org.interlace.api.message.MessageKey;
import org.interlace.database.Database;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Maxima;
import org.interlace.member.domain.Nearness;
import org.interlace.member.store.MaximaTable;
import org.interlace.safety.store.BlockTable;
import org.interlace.vocabulary.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Accounts and profiles side by side. A name is read, and searched, only where every member may see it and no block
 * stands; the rest are called by their handle.
 */
@ApplicationScoped
public class PeopleTable {

    private static final String FROM = """
             from account.account a full join member.member m on m.id = a.member where true
            """;

    private static final String SUSPENDED =
            "exists (select 1 from account.suspension s where s.account = a.id and s.lifted is null)";

    private final Database database;
    private final MaximaTable maxima;

    @Inject
    PeopleTable(Database database, MaximaTable maxima) {
        this.database = database;
        this.maxima = maxima;
    }

    /** A condition with its values. */
    private static final class Narrowed {

        private final StringBuilder sql = new StringBuilder(FROM);
        private final List<@Nullable Object> values = new ArrayList<>();

        void and(String condition, @Nullable Object... more) {
            sql.append(" and ").append(condition);
            values.addAll(Arrays.asList(more));
        }
    }

    /**
     * A page, the newest first.
     *
     * @param viewer the profile of who asks; absent without one
     */
    public List<PersonRow> page(PeopleQuestion question, @Nullable UUID viewer) {
        var narrowed = narrowed(question, viewer);
        return rows(
                narrowed,
                viewer,
                " order by coalesce(a.created, m.joined) desc, coalesce(a.id, m.id) limit " + PeopleQuestion.PAGE
                        + " offset " + question.skipped());
    }

    /** How many there are in all. */
    public int count(PeopleQuestion question, @Nullable UUID viewer) {
        var narrowed = narrowed(question, viewer);
        return database.first("select count(*) as n" + narrowed.sql, row -> row.getInt("n"), narrowed.values.toArray())
                .orElse(0);
    }

    /** One by account, or by profile where there is no account. */
    public Optional<PersonRow> find(UUID id, @Nullable UUID viewer) {
        var narrowed = new Narrowed();
        narrowed.and("(a.id = ? or (a.id is null and m.id = ?))", id, id);
        return rows(narrowed, viewer, "").stream().findFirst();
    }

    private List<PersonRow> rows(Narrowed narrowed, @Nullable UUID viewer, String end) {
        var values = new ArrayList<@Nullable Object>();
        values.add(viewer);
        values.add(viewer);
        values.addAll(narrowed.values);
        var limits = maxima.read();
        return database.list(
                """
                select a.id as account, m.id as member, m.handle, m.name, m.audiences, a.email is not null as email,
                    a.seen::timestamptz as seen, coalesce(a.created, m.joined) as since, %s as suspended, %s as near,
                    array(select role from account.account_role where account = a.id order by role) as roles
                """.formatted(SUSPENDED, BlockTable.NOT_APART) + narrowed.sql + end,
                row -> row(row, limits),
                values.toArray());
    }

    private static PersonRow row(ResultSet row, Maxima limits) throws SQLException {
        boolean named = row.getString("name") != null
                && row.getBoolean("near")
                && Audiences.parse(row.getString("audiences"))
                        .within(limits)
                        .of(Field.NAME)
                        .includes(Nearness.MEMBER);
        return new PersonRow(
                Database.idOrNull(row, "account"),
                Database.idOrNull(row, "member"),
                row.getString("handle"),
                named ? row.getString("name") : null,
                row.getBoolean("email"),
                row.getBoolean("suspended"),
                Database.strings(row, "roles"),
                Database.time(row, "since"),
                Database.timeOrNull(row, "seen"));
    }

    private Narrowed narrowed(PeopleQuestion question, @Nullable UUID viewer) {
        var narrowed = new Narrowed();
        if (question.byEmail()) {
            narrowed.and("a.email = ?", question.words());
        } else if (!question.words().isEmpty()) {
            words(narrowed, question.words(), viewer);
        }
        question.role()
                .ifPresent(role -> narrowed.and(
                        "exists (select 1 from account.account_role r where r.account = a.id and r.role = ?)", role));
        question.state()
                .ifPresent(state -> narrowed.and(
                        switch (state) {
                            case ACTIVE -> "a.seen is not null and not " + SUSPENDED;
                            case NEVER -> "a.id is not null and a.seen is null and not " + SUSPENDED;
                            case NO_EMAIL -> "a.id is not null and a.email is null";
                            case SUSPENDED -> SUSPENDED;
                            case EXTERNAL -> "a.id is null";
                        }));
        return narrowed;
    }

    private void words(Narrowed narrowed, String words, @Nullable UUID viewer) {
        // a sign that no handle has finds none
        var handle = words.matches("[a-z0-9-]+") ? "%" + words + "%" : "";
        var folded = Folding.fold(words).replaceAll("[%_\\\\]", "").strip();
        boolean names = maxima.read().of(Field.NAME).compareTo(Audience.MEMBERS) >= 0;
        if (names && !folded.isEmpty()) {
            narrowed.and(
                    "(m.handle like ? or (m.name_key like ? and m.audiences !~ '(^|;)name:(me|ties)(;|$)' and "
                            + BlockTable.NOT_APART + "))",
                    handle,
                    "%" + folded.replace(' ', '%') + "%",
                    viewer,
                    viewer);
        } else {
            narrowed.and("m.handle like ?", handle);
        }
    }

    /** The address of an account. */
    public Optional<String> email(UUID account) {
        return database.first(
                "select email from account.account where id = ? and email is not null",
                row -> row.getString("email"),
                account);
    }

    /** Whether an account noted an act about a member since a time. */
    public boolean noted(UUID account, UUID member, MessageKey act, Instant since) {
        return database.first(
                        "select 1 as one from safety.audit where account = ? and member = ? and act = ? and at > ? limit 1",
                        row -> true,
                        account,
                        member,
                        act.toString(),
                        since)
                .isPresent();
    }
}
