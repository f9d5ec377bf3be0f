package org.interlace.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.interlace.api.exchange.BadRow;
import org.interlace.api.exchange.ImportBatch;
import org.interlace.api.exchange.ImportRow;
import org.interlace.api.exchange.Importer;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.problem.PortalException;
import org.interlace.database.Database;
import org.interlace.database.Tables;
import org.interlace.exchange.domain.CsvFile;
import org.interlace.exchange.domain.Rejects;
import org.interlace.exchange.domain.Row;
import org.interlace.exchange.domain.Seen;
import org.interlace.exchange.domain.Times;
import org.interlace.registry.Contribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small importer on a real PostgreSQL: what is good goes in once, what is bad comes back with its reason. */
class PluginIntakeIT {

    private static final String HEAD = "id,title,starts_at,lat,capacity,owner_id,tags,extra\n";

    private final Tables tables = Tables.get();
    private final Database database = tables.database();
    private final Gigs gigs = new Gigs();
    private final List<Throwable> blamed = new ArrayList<>();
    private final UUID ana = UUID.randomUUID();
    private final Seen people = new Seen();

    @TempDir
    private Path folder = Path.of("");

    /** Something a plugin might read. */
    private final class Gigs implements Importer {

        private final AtomicInteger batches = new AtomicInteger();
        private boolean broken;
        private boolean forgetful;

        @Override
        public String kind() {
            return "gigs";
        }

        @Override
        public Set<String> columns() {
            return Set.of("id", "title", "starts_at", "lat", "capacity", "owner_id", "tags");
        }

        @Override
        public List<List<String>> needed() {
            return List.of(List.of("id"), List.of("title", "name"));
        }

        @Override
        public String key(ImportRow row) {
            return row.required("id", 20);
        }

        @Override
        public void take(ImportBatch batch) {
            batches.incrementAndGet();
            if (broken) {
                throw new IllegalStateException("broken");
            }
            var here = new HashSet<>(database.list("select id from gig", row -> row.getString("id")));
            for (var row : forgetful ? batch.rows().subList(1, batch.rows().size()) : batch.rows()) {
                if (here.contains(key(row))) {
                    batch.known(row);
                } else {
                    batch.judge(row, () -> add(row, batch));
                }
            }
        }

        private void add(ImportRow row, ImportBatch batch) {
            var owner = row.line("owner_id", 20);
            var found = batch.members(List.of(owner)).get(owner);
            if (found == null) {
                throw new BadRow("no member has this id: " + owner);
            }
            row.number("lat", -90, 90);
            var title = row.required("title", 30);
            int capacity = row.whole("capacity", 0, 500).orElse(0);
            var starts =
                    row.time("starts_at", batch.way().zone()).orElseThrow(() -> new BadRow("starts_at is missing"));
            row.words("tags").stream().filter(tag -> !tag.equals("known")).forEach(tag -> batch.unknown("tags", tag));
            database.change(
                    "insert into gig (id, title, starts, capacity) values (?, ?, ?, ?)",
                    key(row),
                    title,
                    starts,
                    capacity);
        }
    }

    @BeforeEach
    void table() {
        database.change("drop table if exists gig");
        database.change(
                "create table gig (id text primary key, title text unique, starts timestamptz, capacity integer)");
    }

    private FileReport read(String rows, boolean trial) {
        try {
            var file = Files.writeString(folder.resolve("gigs.csv"), HEAD + rows);
            try (var csv = CsvFile.open(file);
                    var rejects = new Rejects(file, csv, trial)) {
                var kind = FileKind.of(gigs);
                var report = new FileReport(kind, csv.columns().unread(kind.columns()), rejects);
                var all = new ArrayList<Row>();
                for (var row = csv.next(); row != null; row = csv.next()) {
                    all.add(row);
                }
                report.read(all.size());
                intake(kind, trial).take(all, report);
                return report;
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private PluginIntake intake(FileKind kind, boolean trial) {
        var order = new ImportOrder(Map.of(), trial, false, false, null);
        var times = new Times(ZoneId.of("Europe/Brussels"), Instant.parse("2026-11-24T09:00:00Z"));
        var importer = new Contribution<Importer>(() -> gigs, new PluginId("gigging"), (plugin, e) -> blamed.add(e));
        return new PluginIntake(
                new PluginIntake.Reader(kind, importer),
                new ImportRun(order, times, null, people),
                work -> tables.inTransaction(() -> {
                    work.run();
                    return true;
                }),
                ids -> ids.contains("m1") ? Map.of("m1", ana) : Map.of());
    }

    private List<String> here() {
        return database.list(
                "select id || ' ' || title || ' ' || capacity as gig from gig order by id",
                row -> row.getString("gig"));
    }

    private static String counts(FileReport report) {
        return "%d read, %d added, %d known, %d rejected"
                .formatted(
                        report.read(),
                        report.added(),
                        report.known(),
                        report.rejects().count());
    }

    private static final String GOOD = """
            g1, Atelier  coûts ,2026-12-03T18:00,50.6,12,m1,known;neu,x
            g2,Café,2026-12-03T18:00:00+02:00,,,m1,neu;autre,x
            """;

    @Test
    void good_rows_go_in_once_and_unknown_words_are_reported() {
        var first = read(GOOD, false);

        assertThat(counts(first)).isEqualTo("2 read, 2 added, 0 known, 0 rejected");
        assertThat(here()).containsExactly("g1 Atelier coûts 12", "g2 Café 0");
        assertThat(first.unread()).containsExactly("extra");
        assertThat(first.unknown()).isEqualTo(Map.of("tags", Map.of("neu", 2L, "autre", 1L)));
        assertThat(database.list("select starts from gig order by id", row -> Database.time(row, "starts")))
                .as("times without an offset are the portal's")
                .containsExactly(Instant.parse("2026-12-03T17:00:00Z"), Instant.parse("2026-12-03T16:00:00Z"));
        assertThat(counts(read(GOOD, false))).isEqualTo("2 read, 0 added, 2 known, 0 rejected");
        assertThat(here()).hasSize(2);
    }

    @Test
    void a_trial_says_the_same_and_writes_nothing() throws IOException {
        var trial = read(GOOD + "g3,,2026-12-03T18:00,,,m1,,\n", true);

        assertThat(counts(trial)).isEqualTo("3 read, 2 added, 0 known, 1 rejected");
        assertThat(trial.rejects().first()).containsExactly("line 4: title is missing");
        assertThat(here()).isEmpty();
        assertThat(folder.resolve("gigs.csv.rejected.csv")).doesNotExist();
        assertThat(blamed).isEmpty();
    }

    @Test
    void bad_rows_come_back_with_their_reasons_and_the_others_go_in() throws IOException {
        var report = read("""
                g1,One,2026-12-03T18:00,91,1,m1,,
                g2,Two,tomorrow,,1,m1,,
                g3,Three,2026-12-03T18:00,,many,m1,,
                g4,Four,2026-12-03T18:00,,501,m1,,
                g5,Five,1026-12-03,,1,m1,,
                g6,Six,9026-12-03,,1,m1,,
                ,Seven,2026-12-03,,1,m1,,
                g8,Eight,2026-12-03,,1,m9,,
                g9,A title that is much too long for it,2026-12-03,,1,m1,,
                ga,Ten,2026-12-03,NaN,1,m1,,
                gb,Short
                gc,Good,2026-12-03,,1,m1,,
                gc,Good again,2026-12-03,,1,m1,,
                """, false);

        assertThat(counts(report)).isEqualTo("13 read, 1 added, 0 known, 12 rejected");
        assertThat(here()).containsExactly("gc Good 1");
        assertThat(Files.readString(folder.resolve("gigs.csv.rejected.csv")))
                .contains(
                        "lat is no number from -90 to 90: 91",
                        "starts_at is no ISO 8601 time: tomorrow",
                        "capacity is no whole number from 0 to 500: many",
                        "capacity is no whole number from 0 to 500: 501",
                        "starts_at lies before 1900: 1026-12-03",
                        "starts_at lies after 2199: 9026-12-03",
                        "id is missing",
                        "no member has this id: m9",
                        "at most 30 are taken",
                        "lat is no number from -90 to 90: NaN",
                        "the row has 2 fields, the first row has 8",
                        "the same stands in the file twice: gc");
    }

    @Test
    void only_the_rows_the_tables_refuse_stay_out_and_nobody_is_blamed() {
        var rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append("h%02d,%s,2026-12-03,,1,m1,word%d,\n".formatted(i, i == 17 ? "Title 3" : "Title " + i, i));
        }
        var report = read(rows.toString(), false);

        assertThat(counts(report)).isEqualTo("40 read, 39 added, 0 known, 1 rejected");
        assertThat(report.rejects().first().get(0)).startsWith("line 19: the tables refuse it: ");
        assertThat(here()).hasSize(39).doesNotContain("h17 Title 3 1");
        assertThat(report.unknown().get("tags"))
                .as("words of what was taken back are not counted twice")
                .hasSize(39)
                .allSatisfy((word, count) -> assertThat(count).isOne());
        assertThat(blamed).isEmpty();
    }

    @Test
    void an_importer_that_fails_is_blamed_and_ends_the_import() {
        gigs.broken = true;
        assertThatThrownBy(() -> read(GOOD, false))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ExchangeProblem.FAILED));
        assertThat(blamed).singleElement().satisfies(e -> assertThat(e).hasMessage("broken"));
        assertThat(gigs.batches).as("not row by row").hasValue(1);
    }

    @Test
    void an_importer_that_forgets_a_row_writes_nothing() {
        gigs.forgetful = true;
        assertThatThrownBy(() -> read(GOOD, false)).isInstanceOf(PortalException.class);
        assertThat(blamed).singleElement().satisfies(e -> assertThat(e).hasMessage("The fate of line 2 is not told"));
        assertThat(here()).isEmpty();
    }

    @Test
    void people_of_the_same_import_count_in_a_trial_alone() {
        people.add("m7");
        var row = "g1,One,2026-12-03,,1,m7,,\n";

        assertThat(read(row, true).added()).isOne();
        assertThat(read(row, false).added()).isZero();
    }

    @Test
    void a_kind_says_what_its_files_need() throws IOException {
        var kind = FileKind.of(gigs);
        var file = Files.writeString(folder.resolve("f.csv"), "ID,Name\n");
        var other = Files.writeString(folder.resolve("g.csv"), "id\n");
        try (var good = CsvFile.open(file);
                var bad = CsvFile.open(other)) {
            assertThat(kind.missing(good.columns())).isEmpty();
            assertThat(kind.missing(bad.columns())).isEqualTo("title, name");
        }
        assertThatThrownBy(() -> new FileKind("Gigs", Set.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileKind("gigs", Set.of("Title"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
