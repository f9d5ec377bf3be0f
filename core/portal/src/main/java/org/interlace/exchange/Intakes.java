package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.exchange.store.PeopleDesk;
import org.interlace.exchange.store.Points;
import org.interlace.organisation.store.OrganisationTable;
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

    @Inject
    Intakes(
            Vocabulary vocabulary,
            NewTerms newTerms,
            Points points,
            PeopleDesk people,
            OrganisationTable organisations,
            Arrivals arrivals) {
        this.vocabulary = vocabulary;
        this.newTerms = newTerms;
        this.points = points;
        this.people = people;
        this.organisations = organisations;
        this.arrivals = arrivals;
    }

    /** What the kinds of files share in one import. */
    MemberIntake.Books books(ImportRun run) {
        var terms = new TermBook(vocabulary, newTerms, run.order().trial());
        return new MemberIntake.Books(terms, new PlaceBook(terms, points.all()), new OrganisationBook(organisations));
    }

    /** The intake of one kind. */
    Intake of(FileKind kind, MemberIntake.Books books, ImportRun run) {
        return switch (kind) {
            case ORGANISATIONS -> new OrganisationIntake(books, run);
            case MEMBERS -> new MemberIntake(people, arrivals, books, run);
            case CONNECTIONS -> new ConnectionIntake(people, arrivals, run);
            case EVENTS, STORIES -> throw new IllegalArgumentException("No intake for " + kind);
        };
    }
}
