package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.member.domain.Member;
import org.interlace.member.store.MemberProjection;
import org.interlace.member.store.MemberTable;
import org.interlace.organisation.store.RepresentativeProjection;
import org.interlace.tie.store.TieProjection;
import org.jspecify.annotations.Nullable;

/**
 * Writes many people and ties at once: a handful of statements for thousands of rows, and one note to the graph for
 * each person and tie, all in one transaction.
 */
@ApplicationScoped
public class Arrivals {

    private static final String ADD_MEMBERS = """
            insert into member.member (id, handle, name, latin_name, name_key, headline, about, language, kinds,
            place, organisation, audiences, joined, represents, external, active, sample)
            select id, handle, name, latin_name, name_key, headline, about, language, string_to_array(kinds, ';'),
            place, organisation, audiences, joined, represents, external, active, sample
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::boolean[], ?::text[],
            ?::timestamptz[], ?::boolean[])
            as t (id, handle, name, latin_name, name_key, headline, about, language, kinds, place,
            organisation, audiences, joined, represents, external, active, sample)
            """;
    private static final String ADD_TIES = """
            insert into member.tie (id, a, b, kind, since, confirmed, open_a, open_b, sample, kept_a, kept_b)
            select id, least(one, other), greatest(one, other), kind, since, confirmed,
            case when one < other then open_one else open_other end,
            case when one < other then open_other else open_one end, ?, ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[],
            ?::boolean[], ?::boolean[])
            as t (id, one, other, kind, since, confirmed, open_one, open_other)
            on conflict (a, b) do nothing returning id
            """;

    private final Database database;
    private final GraphChanges changes;
    private final Clock clock;

    @Inject
    Arrivals(Database database, GraphChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A person who arrives.
     *
     * @param represents whether the person speaks for the organisation
     * @param external what another system calls the person
     * @param active when last seen
     * @param sample whether the person is invented
     */
    public record Person(
            Member profile,
            boolean represents,
            @Nullable String external,
            @Nullable Instant active,
            boolean sample) {}

    /**
     * A way to sign in.
     *
     * @param member whose it is
     * @param password its hash, or null
     */
    public record Access(
            UUID id,
            @Nullable String email,
            @Nullable String password,
            MemberId member,
            List<String> roles,
            boolean sample) {

        /** Copies the roles. */
        public Access {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A confirmed tie.
     *
     * @param one one of the two people, in any order
     * @param openOne whether that one lets the tie be used for introductions
     */
    public record Tie(
            UUID id,
            UUID one,
            UUID other,
            String kind,
            Instant since,
            Instant confirmed,
            boolean openOne,
            boolean openOther) {}

    /** Adds people with their ways to sign in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addPeople(List<Person> people, List<Access> accesses) {
        if (people.isEmpty()) {
            return;
        }
        addMembers(people);
        var profiles = people.stream().map(Person::profile).toList();
        addTerms("skill", profiles, Member::skills);
        addTerms("sector", profiles, Member::sectors);
        addTerms("topic", profiles, Member::topics);
        addLanguages(profiles);
        addAccounts(accesses);
        addRepresentatives(people);
        changes.changed(
                MemberProjection.KIND,
                profiles.stream().map(profile -> profile.id().value()).toList());
    }

    /** Who speaks for an organisation there was asked by the other system. */
    private void addRepresentatives(List<Person> people) {
        var ids = people.stream()
                .filter(person -> person.represents() && person.profile().organisation() != null)
                .map(person -> person.profile().id().value())
                .toList();
        var added = database.list("""
                insert into organisation.representative (id, organisation, member, confirmed, since)
                select gen_random_uuid(), organisation, id, true, joined from member.member
                where id = any(?::uuid[]) on conflict do nothing returning id
                """, row -> Database.id(row, "id"), ids);
        if (!added.isEmpty()) {
            changes.changed(RepresentativeProjection.KIND, added);
        }
    }

    /**
     * Adds ties; leaves out those of two people who have one.
     *
     * @return how many were added
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int addTies(List<Tie> ties, boolean sample) {
        var added = database.list(
                ADD_TIES,
                row -> Database.id(row, "id"),
                sample,
                sample,
                sample,
                column(ties, Tie::id),
                column(ties, Tie::one),
                column(ties, Tie::other),
                column(ties, Tie::kind),
                column(ties, Tie::since),
                column(ties, Tie::confirmed),
                column(ties, Tie::openOne),
                column(ties, Tie::openOther));
        if (!added.isEmpty()) {
            changes.changed(TieProjection.KIND, added);
        }
        return added.size();
    }

    private void addMembers(List<Person> people) {
        database.change(
                ADD_MEMBERS,
                profile(people, member -> member.id().value()),
                profile(people, Member::handle),
                profile(people, Member::name),
                profile(people, Member::latinName),
                profile(people, member -> MemberTable.nameKey(member.name(), member.latinName())),
                profile(people, Member::headline),
                profile(people, Member::about),
                profile(people, Member::language),
                profile(people, member -> String.join(";", member.kinds())),
                profile(people, Member::place),
                profile(people, Member::organisation),
                profile(people, member -> member.audiences().text()),
                profile(people, Member::joined),
                column(people, Person::represents),
                column(people, Person::external),
                column(people, Person::active),
                column(people, Person::sample));
    }

    private void addTerms(String table, List<Member> profiles, Function<Member, List<UUID>> terms) {
        var members = new ArrayList<UUID>();
        var chosen = new ArrayList<UUID>();
        for (var profile : profiles) {
            for (var term : terms.apply(profile)) {
                members.add(profile.id().value());
                chosen.add(term);
            }
        }
        database.change(
                "insert into member." + table
                        + " (member, term) select * from unnest(?::uuid[], ?::uuid[]) on conflict do nothing",
                members,
                chosen);
    }

    private void addLanguages(List<Member> profiles) {
        var members = new ArrayList<UUID>();
        var terms = new ArrayList<UUID>();
        var levels = new ArrayList<String>();
        for (var profile : profiles) {
            for (var skill : profile.languages()) {
                members.add(profile.id().value());
                terms.add(skill.term());
                levels.add(skill.level());
            }
        }
        database.change("""
                insert into member.language (member, term, level)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[]) on conflict do nothing
                """, members, terms, levels);
    }

    private void addAccounts(List<Access> accesses) {
        database.change(
                """
                insert into account.account (id, email, password, member, sample, created)
                select *, ?::timestamptz from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::boolean[])
                """,
                clock.instant(),
                column(accesses, Access::id),
                column(accesses, Access::email),
                column(accesses, Access::password),
                column(accesses, access -> access.member().value()),
                column(accesses, Access::sample));
        var accounts = new ArrayList<UUID>();
        var roles = new ArrayList<String>();
        for (var access : accesses) {
            for (var role : access.roles()) {
                accounts.add(access.id());
                roles.add(role);
            }
        }
        database.change(
                "insert into account.account_role (account, role) select * from unnest(?::uuid[], ?::text[])",
                accounts,
                roles);
    }

    private static Collection<@Nullable Object> profile(List<Person> people, Function<Member, @Nullable Object> value) {
        return column(people, person -> value.apply(person.profile()));
    }

    /** One column of many rows as an SQL array; what is no id goes as text and is cast there. */
    private static <T> Collection<@Nullable Object> column(List<T> rows, Function<T, @Nullable Object> value) {
        var column = new ArrayList<@Nullable Object>(rows.size());
        for (var row : rows) {
            var field = value.apply(row);
            column.add(field == null || field instanceof UUID ? field : field.toString());
        }
        return column;
    }
}
