package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interlace.testkit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin may do in visitors' pages and with files of its own kind. */
@ExtendWith(OutsidePortal.Starter.class)
class GigsIT {

    private static final String PEOPLE = "id,display_name\ngig-m1,Gigquart Première\n";
    private static final String GIGS = """
            id,title,starts_at,organiser_id,colour
            g1,Atelier,2027-01-05T18:00,gig-m1,red
            g2,Café,2027-01-06,gig-m1,red
            g3,Atelier,2027-01-07,gig-m1,red
            g4,Nobody's,2027-01-08,gig-m9,red
            g5,,2027-01-09,gig-m1,red
            g6,Last,2027-01-10,gig-m1,red
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void its_parts_stand_in_visitors_pages_and_go_with_its_switch(OutsidePortal outside) {
        var portal = outside.portal();
        var organisation =
                portal.get("/organisations").body().replaceAll("(?s).*?href=\"(/organisations/[^\"]+)\".*", "$1");
        var member = "interlace=" + Session.of(portal, "member");

        assertThat(portal.get("/?seen=on").body())
                .containsPattern(
                        "(?s)<ul class=\"cards three\">.*<li class=\"card door\">.*gigs-door.*</ul>.*gigs-next");
        assertThat(portal.get("/", "Cookie", member).body()).doesNotContain("gigs-");
        assertThat(portal.get(organisation + "?seen=on").body()).containsPattern("gigs-of-[0-9a-f-]{36}<");
        assertThat(portal.get(organisation, "Cookie", member).body()).contains("gigs-of-");

        portal.command("plugins", "disable", "gigs");
        try {
            assertThat(portal.get("/?seen=off").body()).doesNotContain("gigs-");
            assertThat(portal.get(organisation + "?seen=off").body()).doesNotContain("gigs-");
            assertThat(portal.command("import", "--file", "gigs=" + file("gigs.csv", GIGS)))
                    .satisfies(said -> assertThat(said.text()).contains("No plugin reads gigs"))
                    .satisfies(said -> assertThat(said.exit()).isOne());
        } finally {
            portal.command("plugins", "enable", "gigs");
        }
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void its_files_go_in_once_and_their_bad_rows_come_back(OutsidePortal outside) throws IOException {
        var portal = outside.portal();
        var people = file("people.csv", PEOPLE);
        var gigs = file("gigs.csv", GIGS);
        var rejected = folder.resolve("gigs.csv.rejected.csv");

        var trial = both(portal, people, gigs, "--dry-run");
        assertThat(trial.text())
                .contains("gigs: 6 rows, 4 would go in, 0 there already, 2 rejected", "columns nobody reads: colour");
        assertThat(rejected).doesNotExist();

        var first = both(portal, people, gigs, "--ties-open");
        assertThat(first.text())
                .contains("members: 1 rows, 1 added", "gigs: 6 rows, 3 added, 0 there already, 3 rejected");
        assertThat(first.exit()).isZero();
        assertThat(Files.readString(rejected))
                .startsWith("id,title,starts_at,organiser_id,colour,reason")
                .containsPattern("g3,.*the tables refuse it: .*duplicate key")
                .contains("no member has this id: gig-m9", "title is missing");

        var second = portal.command("import", "--file", "gigs=" + gigs);
        assertThat(second.text()).contains("gigs: 6 rows, 0 added, 3 there already, 3 rejected");
    }

    private static Portal.Result both(Portal portal, Path people, Path gigs, String how) {
        return portal.command("import", "--members", people.toString(), "--file", "gigs=" + gigs, how);
    }

    @Test
    void a_file_that_nobody_reads_or_that_lacks_columns_is_said_so_plainly(OutsidePortal outside) {
        var portal = outside.portal();
        var events =
                portal.command("import", "--events", file("e.csv", "id\n1\n").toString());
        var lacking = portal.command("import", "--file", "gigs=" + file("l.csv", "id\n1\n"));

        assertThat(events.text()).contains("No plugin reads events");
        assertThat(events.text().lines()).hasSize(1);
        assertThat(events.exit()).isOne();
        assertThat(lacking.text()).contains("lacks these columns: title");
        assertThat(lacking.exit()).isOne();
    }
}
