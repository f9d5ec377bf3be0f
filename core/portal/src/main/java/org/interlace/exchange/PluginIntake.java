package org.interlace.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.interlace.api.exchange.BadRow;
import org.interlace.api.exchange.ImportBatch;
import org.interlace.api.exchange.ImportRow;
import org.interlace.api.exchange.Importer;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.exchange.domain.Row;
import org.interlace.exchange.domain.Seen;
import org.interlace.registry.Contribution;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one kind of file that a plugin reads. */
final class PluginIntake implements Intake {

    private final Reader reader;
    private final ImportRun run;
    private final Consumer<Runnable> step;
    private final People people;
    private final Seen keys = new Seen();

    /** A kind of file and the importer that reads it. */
    record Reader(FileKind kind, Contribution<Importer> importer) {}

    /** Finds members by what another system called them. */
    interface People {
        /** Those it finds. */
        Map<String, UUID> known(Collection<String> ids);
    }

    private record Candidate(Row row) implements CarefulWriting.Checked {}

    /** What an importer said about a row, or what stopped it. */
    private record Said(@Nullable BadRow bad, @Nullable RuntimeException refusal, String key) {}

    /** @param step does the work of one batch in a transaction of its own */
    PluginIntake(Reader reader, ImportRun run, Consumer<Runnable> step, People people) {
        this.reader = reader;
        this.run = run;
        this.step = step;
        this.people = people;
    }

    @Override
    public void take(List<Row> rows, FileReport report) throws IOException {
        var good = new ArrayList<Candidate>();
        for (var row : rows) {
            try {
                row.check();
                var key = key(row);
                if (!keys.add(key)) {
                    throw new BadRow("the same stands in the file twice: " + key);
                }
                good.add(new Candidate(row));
            } catch (BadRow bad) {
                report.reject(row, bad.reason());
            }
        }
        new CarefulWriting<Candidate>(some -> write(some, report), report).write(good);
    }

    private String key(Row row) {
        var said = reader.importer().ask(one -> key(one, row)).orElseThrow(this::failed);
        if (said.bad() != null) {
            throw said.bad();
        }
        return said.key();
    }

    private static Said key(Importer importer, Row row) {
        try {
            return new Said(null, null, importer.key(row));
        } catch (BadRow bad) {
            return new Said(bad, null, "");
        }
    }

    private void write(List<Candidate> candidates, FileReport report) throws IOException {
        var rows = candidates.stream().map(Candidate::row).toList();
        var way = new ImportBatch.Way(
                run.order().trial(), run.order().consentRecorded(), run.times().zone());
        var batch = new ImportBatch(List.<ImportRow>copyOf(rows), way, this::members);
        var said = reader.importer().ask(one -> take(one, batch)).orElseThrow(this::failed);
        if (said.refusal() != null) {
            throw said.refusal();
        }
        for (var row : rows) {
            tell(batch, row, report);
        }
        batch.unknown().forEach(one -> report.unknown(one.what(), one.word()));
    }

    /** What the tables refuse is not the plugin's fault. */
    private Said take(Importer importer, ImportBatch batch) {
        try {
            step.accept(() -> judge(importer, batch));
        } catch (ImportStep.TakenBack e) {
            // as a trial is meant
        } catch (RuntimeException e) {
            if (CarefulWriting.refusal(e) == null) {
                throw e;
            }
            return new Said(null, e, "");
        }
        return new Said(null, null, "");
    }

    private static void judge(Importer importer, ImportBatch batch) {
        importer.take(batch);
        for (var row : batch.rows()) {
            if (batch.outcome(row).isEmpty()) {
                throw new IllegalStateException("The fate of line %d is not told".formatted(row.line()));
            }
        }
        if (batch.way().trial()) {
            throw new ImportStep.TakenBack();
        }
    }

    private static void tell(ImportBatch batch, Row row, FileReport report) throws IOException {
        var outcome = batch.outcome(row).orElseThrow();
        switch (outcome.fate()) {
            case ADDED -> report.added(1);
            case KNOWN -> report.known(1);
            case REFUSED -> report.reject(row, outcome.reason());
        }
    }

    private Map<String, MemberId> members(Collection<String> ids) {
        var found = new HashMap<String, MemberId>();
        people.known(ids).forEach((id, member) -> found.put(id, new MemberId(member)));
        if (run.order().trial()) {
            ids.stream()
                    .filter(run.people()::has)
                    .forEach(id -> found.computeIfAbsent(id, any -> new MemberId(UUID.randomUUID())));
        }
        return found;
    }

    private PortalException failed() {
        return new PortalException(ExchangeProblem.FAILED, reader.kind().word());
    }
}
