package org.interlace.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.interlace.member.domain.Audience;
import org.interlace.project.domain.Involved;
import org.interlace.project.domain.Part;
import org.interlace.project.domain.Project;
import org.interlace.project.domain.Stage;
import org.interlace.project.store.ProjectTable;
import org.interlace.vocabulary.TermKind;

/** Brings the invented projects into the tables. */
@ApplicationScoped
public class SampleProjects {

    private final ProjectTable table;
    private final SampleTerms terms;

    @Inject
    SampleProjects(ProjectTable table, SampleTerms terms) {
        this.table = table;
        this.terms = terms;
    }

    /** Adds those that are missing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Instant now) {
        var all = SampleFile.rows("projects.csv");
        var there = table.find(all.stream().map(SampleProjects::id).toList()).stream()
                .map(Project::id)
                .toList();
        all.stream()
                .filter(row -> !there.contains(id(row)))
                .map(this::project)
                .forEach(project -> table.add(project, now, true));
    }

    private static java.util.UUID id(NamedCsvRecord row) {
        return SampleFile.id("project", row.getField("key"));
    }

    private Project project(NamedCsvRecord row) {
        var key = row.getField("key");
        var summaries = new HashMap<String, String>();
        for (var language : List.of("fr", "en")) {
            if (!row.getField(language).isBlank()) {
                summaries.put(language, row.getField(language));
            }
        }
        return new Project(
                id(row),
                table.taken(key) ? key + "-demo" : key,
                row.getField("name"),
                summaries,
                terms.id(TermKind.SECTOR, row.getField("sector")),
                Stage.find(row.getField("stage")).orElseThrow(),
                Audience.MEMBERS,
                people(row),
                1);
    }

    private static List<Involved> people(NamedCsvRecord row) {
        var people = new ArrayList<Involved>();
        SampleFile.list(row.getField("carriers")).forEach(one -> people.add(involved(row, one, Part.CARRIER)));
        SampleFile.list(row.getField("supporters")).forEach(one -> {
            var parts = one.split(":", 2);
            people.add(involved(row, parts[0], Part.find(parts[1]).orElseThrow()));
        });
        return people;
    }

    private static Involved involved(NamedCsvRecord row, String person, Part part) {
        var id = SampleFile.id("involved", row.getField("key") + ":" + person + ":" + part.word());
        return new Involved(id, Cast.id(person), part, true);
    }
}
