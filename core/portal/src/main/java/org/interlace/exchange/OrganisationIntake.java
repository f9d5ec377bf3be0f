package org.interlace.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.exchange.BadRow;
import org.interlace.exchange.domain.OrganisationRow;
import org.interlace.exchange.domain.Row;
import org.interlace.exchange.domain.Seen;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.shell.Languages;

/** Takes organisations. Those whose name is known stay as they are. */
final class OrganisationIntake implements Intake {

    private static final Set<String> LANGUAGES = Set.copyOf(Languages.ALL);

    private final MemberIntake.Books books;
    private final ImportRun run;
    private final Seen names = new Seen();

    private record Candidate(Row row, OrganisationRow organisation) implements CarefulWriting.Checked {}

    OrganisationIntake(MemberIntake.Books books, ImportRun run) {
        this.books = books;
        this.run = run;
    }

    @Override
    public void take(List<Row> rows, FileReport report) throws IOException {
        var candidates = read(rows, report);
        var known = books.organisations()
                .known(candidates.stream()
                        .map(candidate -> candidate.organisation().name())
                        .toList());
        report.known(known.size());
        var fresh = candidates.stream()
                .filter(candidate -> !known.containsKey(candidate.organisation().name()))
                .toList();
        fresh.forEach(candidate -> lookUp(candidate.organisation(), report));
        books.terms().learn();
        if (run.order().trial()) {
            report.added(fresh.size());
            return;
        }
        new CarefulWriting<Candidate>(some -> write(some, report), report).write(fresh);
    }

    private List<Candidate> read(List<Row> rows, FileReport report) throws IOException {
        var read = new ArrayList<Candidate>();
        for (var row : rows) {
            try {
                var organisation = OrganisationRow.of(row, LANGUAGES);
                if (!names.add(OrganisationTable.nameKey(organisation.name()))) {
                    throw new BadRow("name stands in the file twice: " + organisation.name());
                }
                read.add(new Candidate(row, organisation));
            } catch (BadRow bad) {
                report.reject(row, bad.reason());
            }
        }
        return read;
    }

    private void lookUp(OrganisationRow organisation, FileReport report) {
        if (!organisation.givenKind().isEmpty() && !OrganisationRow.KINDS.contains(organisation.givenKind())) {
            report.unknown("kind", organisation.givenKind());
        }
        if (!books.places().want(organisation.place())) {
            report.unknown("city", organisation.place().city());
        }
    }

    private void write(List<Candidate> candidates, FileReport report) {
        books.organisations()
                .add(candidates.stream()
                        .map(candidate -> organisation(candidate.organisation()))
                        .toList());
        report.added(candidates.size());
    }

    private Organisation organisation(OrganisationRow row) {
        var description = row.description();
        return new Organisation(
                UUID.randomUUID(),
                Slug.of(row.name()),
                row.name(),
                row.kind(),
                books.places().find(row.place()),
                row.website(),
                description == null ? Map.of() : Map.of(row.language(), description),
                false);
    }
}
