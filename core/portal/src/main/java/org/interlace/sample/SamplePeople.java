package org.interlace.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.interlace.account.PasswordHashes;
import org.interlace.database.Database;
import org.interlace.exchange.Arrivals;
import org.interlace.exchange.Handles;
import org.interlace.exchange.store.PeopleDesk;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Member;
import org.interlace.vocabulary.TermKind;

/** Brings the invented people and their accounts into the tables. */
@ApplicationScoped
public class SamplePeople {

    /** The password of every demo account. */
    public static final String PASSWORD = "interlace-demo";

    private static final long SEED = 41;
    private static final String PLAIN_ROLE = "member";
    private static final Set<String> WITHOUT_ROLE = Set.of(PLAIN_ROLE, "entrepreneur");
    private static final List<Field> CARD =
            List.of(Field.NAME, Field.HEADLINE, Field.KINDS, Field.SKILLS, Field.LANGUAGES, Field.PLACE);
    private static final List<Field> TEXT = List.of(Field.ABOUT, Field.SECTORS, Field.TOPICS, Field.ORGANISATION);

    private final Database database;
    private final PeopleDesk desk;
    private final Arrivals arrivals;
    private final SampleTerms terms;
    private final PasswordHashes hashes;

    @Inject
    SamplePeople(Database database, PeopleDesk desk, Arrivals arrivals, SampleTerms terms, PasswordHashes hashes) {
        this.database = database;
        this.desk = desk;
        this.arrivals = arrivals;
        this.terms = terms;
        this.hashes = hashes;
    }

    /** Adds those who are missing; answers how many. */
    int add(Instant now) {
        var there = new HashSet<UUID>(database.list(
                "select id from member.member where id = any(?)",
                row -> Database.id(row, "id"),
                Cast.read(Cast.NOBODY_ACTS).members().stream()
                        .map(id -> id.value())
                        .toList()));
        var missing = SampleFile.rows("people.csv").stream()
                .filter(row -> !there.contains(Cast.id(row.getField("key")).value()))
                .toList();
        var handles = new Handles(desk, new Random(SEED)).fresh(missing.size());
        var people = new ArrayList<Arrivals.Person>();
        for (int i = 0; i < missing.size(); i++) {
            people.add(person(missing.get(i), handles.get(i), now));
        }
        arrivals.addPeople(people, accesses(missing));
        return people.size();
    }

    private List<Arrivals.Access> accesses(List<NamedCsvRecord> people) {
        var keys = people.stream()
                .map(row -> row.getField("key"))
                .filter(Cast.ACCOUNTS::contains)
                .toList();
        var taken = desk.taken(keys.stream().map(SamplePeople::email).toList());
        // one hash for all: each takes a good part of a second, and the password is no secret
        var password = keys.isEmpty() ? null : hashes.hash(PASSWORD);
        return keys.stream()
                .filter(key -> !taken.contains(email(key)))
                .map(key -> new Arrivals.Access(
                        SampleFile.id("account", key), email(key), password, Cast.id(key), roles(key), true))
                .toList();
    }

    private static String email(String key) {
        return key + "@demo.test";
    }

    private static List<String> roles(String key) {
        return WITHOUT_ROLE.contains(key) ? List.of(PLAIN_ROLE) : List.of(PLAIN_ROLE, key);
    }

    private Arrivals.Person person(NamedCsvRecord row, String handle, Instant now) {
        return new Arrivals.Person(
                profile(row, handle, now), Boolean.parseBoolean(row.getField("represents")), null, now, true);
    }

    private Member profile(NamedCsvRecord row, String handle, Instant now) {
        var organisation = row.getField("organisation");
        return new Member(
                Cast.id(row.getField("key")),
                handle,
                row.getField("name"),
                SampleFile.absent(row.getField("latin_name")),
                SampleFile.absent(row.getField("headline")),
                SampleFile.absent(row.getField("about")),
                row.getField("language"),
                SampleFile.list(row.getField("kinds").toLowerCase(Locale.ROOT)),
                terms.id(TermKind.PLACE, row.getField("place")),
                organisation.isEmpty() ? null : SampleFile.id("organisation", organisation),
                terms.ids(TermKind.SKILL, row.getField("skills")),
                terms.ids(TermKind.SECTOR, row.getField("sectors")),
                terms.ids(TermKind.TOPIC, row.getField("topics")),
                languages(row.getField("languages")),
                List.of(),
                null,
                audiences(row.getField("audience_about"), Boolean.parseBoolean(row.getField("open"))),
                now.minus(Duration.ofDays(Long.parseLong(row.getField("joined_days_ago")))),
                1);
    }

    private List<LanguageSkill> languages(String text) {
        var skills = new ArrayList<LanguageSkill>();
        for (var spoken : SampleFile.list(text)) {
            var parts = spoken.split(":", 2);
            skills.add(new LanguageSkill(terms.id(TermKind.LANGUAGE, parts[0]), parts[1]));
        }
        return skills;
    }

    /** Who is open shows the card to everybody; who shows the text shows what stands beside it to the same people. */
    static Audiences audiences(String about, boolean open) {
        var audiences = Audiences.usual();
        for (var field : open ? CARD : List.<Field>of()) {
            audiences = audiences.with(field, Audience.EVERYONE);
        }
        for (var field : TEXT) {
            audiences = audiences.with(field, Audience.of(about));
        }
        return audiences;
    }
}
