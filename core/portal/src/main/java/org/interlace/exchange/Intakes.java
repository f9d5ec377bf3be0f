package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.interlace.api.exchange.Importer;
import org.interlace.exchange.store.PeopleDesk;
import org.interlace.exchange.store.Points;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.registry.Contributions;
import org.interlace.vocabulary.Vocabulary;

/** Makes the intake of each kind of file for one import. */
@ApplicationScoped
public class Intakes {

    private final Vocabulary vocabulary;
    private final NewTerms newTerms;
    private final Points points;
    private final PeopleDesk people;
    private final OrganisationTable organisations;
    private final Arrivals arrivals;
    private final ImportStep step;
    private final Contributions<Importer> importers;

    @Inject
    Intakes(
            Vocabulary vocabulary,
            NewTerms newTerms,
            Points points,
            PeopleDesk people,
            OrganisationTable organisations,
            Arrivals arrivals,
            ImportStep step,
            Contributions<Importer> importers) {
        this.vocabulary = vocabulary;
        this.newTerms = newTerms;
        this.points = points;
        this.people = people;
        this.organisations = organisations;
        this.arrivals = arrivals;
        this.step = step;
        this.importers = importers;
    }

    /** What the kinds of files share in one import. */
    MemberIntake.Books books(ImportRun run) {
        var terms = new TermBook(vocabulary, newTerms, run.order().trial());
        return new MemberIntake.Books(terms, new PlaceBook(terms, points.all()), new OrganisationBook(organisations));
    }

    /** A kind of file and who takes it. */
    record Source(FileKind kind, BiFunction<MemberIntake.Books, ImportRun, Intake> intake) {

        Intake intake(MemberIntake.Books books, ImportRun run) {
            return intake.apply(books, run);
        }
    }

    /** All that is read now, by word, in the order the files of one import are read: ties need their people. */
    Map<String, Source> sources() {
        var sources = new LinkedHashMap<String, Source>();
        put(sources, FileKind.ORGANISATIONS, (books, run) -> new OrganisationIntake(books, run));
        put(sources, FileKind.MEMBERS, (books, run) -> new MemberIntake(people, arrivals, books, run));
        put(sources, FileKind.CONNECTIONS, (books, run) -> new ConnectionIntake(people, arrivals, run));
        for (var importer : importers.each()) {
            importer.ask(FileKind::of).ifPresent(kind -> {
                if (sources.containsKey(kind.word())) {
                    importer.blame(new IllegalStateException("Another reads %s already".formatted(kind.word())));
                } else {
                    var reader = new PluginIntake.Reader(kind, importer);
                    put(sources, kind, (books, run) -> new PluginIntake(reader, run, step::take, people::known));
                }
            });
        }
        return sources;
    }

    private static void put(
            Map<String, Source> sources, FileKind kind, BiFunction<MemberIntake.Books, ImportRun, Intake> intake) {
        sources.put(kind.word(), new Source(kind, intake));
    }
}
