package org.interlace.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.vocabulary.TermKind;

/** Brings the invented organisations into the tables. */
@ApplicationScoped
public class SampleOrganisations {

    private final OrganisationTable table;
    private final SampleTerms terms;

    @Inject
    SampleOrganisations(OrganisationTable table, SampleTerms terms) {
        this.table = table;
        this.terms = terms;
    }

    /** Adds those that are missing; answers how many. */
    int add() {
        var all = SampleFile.rows("organisations.csv").stream()
                .map(this::organisation)
                .toList();
        var there = table.find(all.stream().map(Organisation::id).toList()).stream()
                .map(Organisation::id)
                .toList();
        var handles = table.takenHandles(all.stream().map(Organisation::handle).toList());
        var missing = all.stream()
                .filter(one -> !there.contains(one.id()))
                .map(one -> handles.contains(one.handle()) ? one.withHandle(one.handle() + "-demo") : one)
                .toList();
        if (!missing.isEmpty()) {
            table.add(missing);
        }
        return missing.size();
    }

    private Organisation organisation(NamedCsvRecord row) {
        var key = row.getField("key");
        return new Organisation(
                SampleFile.id("organisation", key),
                key,
                row.getField("name"),
                row.getField("kind"),
                terms.id(TermKind.PLACE, row.getField("place")),
                SampleFile.absent(row.getField("website")),
                Map.of("fr", row.getField("fr"), "en", row.getField("en")),
                true);
    }
}
