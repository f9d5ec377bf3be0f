package org.interlace.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.exchange.BadRow;
import org.interlace.api.member.MemberId;
import org.interlace.exchange.domain.MemberRow;
import org.interlace.exchange.domain.Row;
import org.interlace.exchange.domain.Seen;
import org.interlace.exchange.store.PeopleDesk;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Member;
import org.interlace.vocabulary.TermKind;

/** Takes people. Those whose {@code id} came in before stay as they are. */
final class MemberIntake implements Intake {

    private static final List<String> ROLES = List.of("member");
    private static final Set<String> PLAIN_ROLES = Set.of("", "member", "ally");
    private static final List<String> ALLY = List.of("ally");
    private static final String USUAL_LEVEL = "good";

    private final PeopleDesk people;
    private final Arrivals arrivals;
    private final Books books;
    private final ImportRun run;
    private final Handles handles;
    private final Seen emails = new Seen();

    /** Where words of the file become what the portal knows. */
    record Books(TermBook terms, PlaceBook places, OrganisationBook organisations) {}

    private record Candidate(Row row, MemberRow member) implements CarefulWriting.Checked {}

    MemberIntake(PeopleDesk people, Arrivals arrivals, Books books, ImportRun run) {
        this.people = people;
        this.arrivals = arrivals;
        this.books = books;
        this.run = run;
        this.handles = new Handles(people);
    }

    @Override
    public void take(List<Row> rows, FileReport report) throws IOException {
        var fresh = withFreeEmail(notKnown(read(rows, report), report), report);
        fresh.forEach(candidate -> lookUp(candidate.member(), report));
        books.terms().learn();
        if (run.order().trial()) {
            report.added(fresh.size());
            return;
        }
        var organisations = books.organisations()
                .knownOrAdded(fresh.stream()
                        .map(candidate -> candidate.member().organisation())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
        new CarefulWriting<Candidate>(some -> write(some, organisations, report), report).write(fresh);
    }

    private List<Candidate> read(List<Row> rows, FileReport report) throws IOException {
        var read = new ArrayList<Candidate>();
        for (var row : rows) {
            try {
                var member = MemberRow.of(row, run.times());
                if (!run.people().add(member.id())) {
                    throw new BadRow("id stands in the file twice: " + member.id());
                }
                read.add(new Candidate(row, member));
            } catch (BadRow bad) {
                report.reject(row, bad.reason());
            }
        }
        return read;
    }

    private List<Candidate> notKnown(List<Candidate> candidates, FileReport report) {
        var known = people.known(
                candidates.stream().map(candidate -> candidate.member().id()).toList());
        report.known(known.size());
        return candidates.stream()
                .filter(candidate -> !known.containsKey(candidate.member().id()))
                .toList();
    }

    private List<Candidate> withFreeEmail(List<Candidate> candidates, FileReport report) throws IOException {
        var taken = people.taken(candidates.stream()
                .map(candidate -> candidate.member().email())
                .filter(Objects::nonNull)
                .toList());
        var free = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            var email = candidate.member().email();
            if (email == null || (!taken.contains(email) && emails.add(email))) {
                free.add(candidate);
            } else {
                report.reject(
                        candidate.row(),
                        taken.contains(email)
                                ? "email belongs to somebody else already: " + email
                                : "email stands in the file twice: " + email);
            }
        }
        return free;
    }

    /** Notes what the portal does not know, and wants it where it may be added. */
    private void lookUp(MemberRow member, FileReport report) {
        if (!PLAIN_ROLES.contains(member.role())) {
            report.unknown("role", member.role());
        }
        if (!books.places().want(member.place())) {
            report.unknown("city", member.place().city());
        }
        want(TermKind.SKILL, "skills", member.skills(), report);
        want(TermKind.LANGUAGE, "languages", member.languages(), report);
        want(TermKind.TOPIC, "interests", member.topics(), report);
    }

    private void want(TermKind kind, String column, Set<String> words, FileReport report) {
        for (var word : words) {
            if (!books.terms().want(kind, word)) {
                report.unknown(column, word);
            }
        }
    }

    private void write(List<Candidate> candidates, Map<String, UUID> organisations, FileReport report) {
        var persons = new ArrayList<Arrivals.Person>();
        var accesses = new ArrayList<Arrivals.Access>();
        var fresh = handles.fresh(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            var row = candidates.get(i).member();
            var id = new MemberId(UUID.randomUUID());
            var profile = profile(id, fresh.get(i), row, organisations);
            persons.add(new Arrivals.Person(profile, false, row.id(), row.active(), false));
            accesses.add(new Arrivals.Access(UUID.randomUUID(), row.email(), run.password(), id, ROLES, false));
        }
        arrivals.addPeople(persons, accesses);
        report.added(candidates.size());
    }

    private Member profile(MemberId id, String handle, MemberRow row, Map<String, UUID> organisations) {
        return new Member(
                id,
                handle,
                row.name(),
                null,
                null,
                row.about(),
                null,
                row.role().isEmpty() || row.role().equals("member") ? List.of() : ALLY,
                books.places().find(row.place()),
                organisations.get(row.organisation()),
                books.terms().terms(TermKind.SKILL, row.skills()),
                List.of(),
                books.terms().terms(TermKind.TOPIC, row.topics()),
                languages(row),
                List.of(),
                null,
                Audiences.usual(),
                Optional.ofNullable(row.joined()).orElse(run.times().now()),
                1);
    }

    private List<LanguageSkill> languages(MemberRow row) {
        var skills = new LinkedHashSet<LanguageSkill>();
        books.terms()
                .terms(TermKind.LANGUAGE, row.languages())
                .forEach(term -> skills.add(new LanguageSkill(term, USUAL_LEVEL)));
        return List.copyOf(skills);
    }
}
