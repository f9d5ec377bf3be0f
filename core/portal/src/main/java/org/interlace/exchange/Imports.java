package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.account.PasswordHashes;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.exchange.domain.CsvFile;
import org.interlace.exchange.domain.Rejects;
import org.interlace.exchange.domain.Row;
import org.interlace.exchange.domain.Seen;
import org.interlace.exchange.domain.Times;
import org.jspecify.annotations.Nullable;

/**
 * Brings people, ties and organisations in from another system, and what plugins read. Files are read row by row and written some thousand
 * rows at a time, each batch in a transaction of its own, so that memory stays flat and a stopped import can simply be
 * repeated: what came in before is known by its {@code id} and stays as it is.
 */
@ApplicationScoped
public class Imports {

    /** May import. */
    public static final Permission RUN = new Permission("exchange", "import", "run");

    private static final int BATCH = 2000;
    private static final long MOST_TEXT = 8_000_000; // a batch of very long rows is a smaller one
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 100;

    private final Intakes intakes;
    private final ImportTurn turn;
    private final GraphWait wait;
    private final PasswordHashes hashes;
    private final Clock clock;
    private final AuditLog audit;
    private final ZoneId zone;

    @Inject
    Imports(
            Intakes intakes,
            ImportTurn turn,
            GraphWait wait,
            PasswordHashes hashes,
            Clock clock,
            AuditLog audit,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") ZoneId zone) {
        this.intakes = intakes;
        this.turn = turn;
        this.wait = wait;
        this.hashes = hashes;
        this.clock = clock;
        this.audit = audit;
        this.zone = zone;
    }

    /** Imports the files of an order. */
    @Requires("exchange:import:run")
    public ImportReport run(ImportOrder order, Progress progress) {
        var password = order.password();
        if (password != null && (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD)) {
            throw new PortalException(ExchangeProblem.BAD_PASSWORD, SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        return turn.ifFree(() -> {
                    var sources = intakes.sources();
                    judge(order, sources);
                    audit.note(MessageKey.parse("exchange.act.imported"), Optional.empty(), "");
                    return importAll(order, sources, progress);
                })
                .orElseThrow(() -> new PortalException(ExchangeProblem.BUSY));
    }

    /** Looks at every file before the first row of any goes in. */
    private static void judge(ImportOrder order, Map<String, Intakes.Source> sources) {
        if (order.files().isEmpty()) {
            throw new PortalException(ExchangeProblem.NO_FILE);
        }
        order.files().forEach((word, file) -> {
            var source = sources.get(word);
            if (source == null) {
                throw new PortalException(ExchangeProblem.NO_IMPORTER, word);
            }
            try (var csv = CsvFile.open(file)) {
                var missing = source.kind().missing(csv.columns());
                if (!missing.isEmpty()) {
                    throw new PortalException(ExchangeProblem.MISSING_COLUMN, file, missing);
                }
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        });
    }

    private ImportReport importAll(ImportOrder order, Map<String, Intakes.Source> sources, Progress progress) {
        var began = clock.instant();
        var run = new ImportRun(order, new Times(zone, began), hash(order.password()), new Seen());
        var books = intakes.books(run);
        var reports = new ArrayList<FileReport>();
        for (var source : sources.values()) {
            if (order.files().containsKey(source.kind().word())) {
                reports.add(importFile(source.kind(), run, source.intake(books, run), progress));
            }
        }
        long waiting = order.trial() ? 0 : wait.forGraph(progress);
        return new ImportReport(reports, order.trial(), Duration.between(began, clock.instant()), waiting);
    }

    private static FileReport importFile(FileKind kind, ImportRun run, Intake intake, Progress progress) {
        var file = Objects.requireNonNull(run.order().files().get(kind.word()));
        try (var csv = CsvFile.open(file);
                var rejects = new Rejects(file, csv, run.order().trial())) {
            var report = new FileReport(kind, csv.columns().unread(kind.columns()), rejects);
            for (var rows = batch(csv); !rows.isEmpty(); rows = batch(csv)) {
                report.read(rows.size());
                intake.take(rows, report);
                progress.at(kind.word(), report.read(), Math.round(report.read() / Math.max(1e-9, csv.done())));
            }
            return report;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static List<Row> batch(CsvFile csv) throws IOException {
        var rows = new ArrayList<Row>(BATCH);
        long size = 0;
        while (rows.size() < BATCH && size < MOST_TEXT) {
            var row = csv.next();
            if (row == null) {
                break;
            }
            rows.add(row);
            size += row.size();
        }
        return rows;
    }

    private @Nullable String hash(@Nullable String password) {
        return password == null ? null : hashes.hash(password);
    }

    private static PortalException unreadable(Path file, IOException e) {
        var reason = e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
        return new PortalException(ExchangeProblem.UNREADABLE, file, reason);
    }
}
