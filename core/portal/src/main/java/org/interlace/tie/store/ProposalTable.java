package org.interlace.tie.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlace.api.request.RequestId;
import org.interlace.api.tie.TieOffers;
import org.interlace.database.Database;
import org.interlace.tie.domain.TieKind;

/** What proposals of ties are about, under their requests. */
@ApplicationScoped
public class ProposalTable {

    private final Database database;

    @Inject
    ProposalTable(Database database) {
        this.database = database;
    }

    /** What kind of tie, and why. */
    public record About(TieKind kind, TieOffers.Because because) {}

    /** Notes what a request is about; the first note stands. */
    public void add(RequestId request, About about) {
        database.change(
                "insert into tie.proposal (request, kind, because, ref) values (?, ?, ?, ?) on conflict do nothing",
                request.value(),
                about.kind().word(),
                about.because().word(),
                about.because().ref());
    }

    /** What a request is about. */
    public Optional<About> find(RequestId request) {
        return database.first(
                "select kind, because, ref from tie.proposal where request = ?",
                row -> new About(
                        TieKind.of(row.getString("kind")).orElse(TieKind.OTHER),
                        new TieOffers.Because(row.getString("because"), row.getString("ref"))),
                request.value());
    }
}
