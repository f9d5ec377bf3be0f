package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.interlace.testkit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code interlace import} against the running portal: what is good goes in once, what is bad comes back with its reason. */
@ExtendWith(OutsidePortal.Starter.class)
class ImportIT {

    private static final String COLUMNS = "id,email,display_name,city,country,skills,bio\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bad_rows_come_back_with_their_reasons_and_good_ones_go_in_once(OutsidePortal outside) throws IOException {
        var portal = outside.portal();
        var file = folder.resolve("members.csv");
        Files.write(file, salad());
        var rejected = folder.resolve("members.csv.rejected.csv");

        var trial = portal.command("import", "--members", file.toString(), "--dry-run");
        assertThat(trial.text()).contains("9 rows, 2 would go in, 0 there already, 7 rejected", "Nothing was written");
        assertThat(trial.exit()).isZero();
        assertThat(rejected).doesNotExist();
        assertThat(found(portal, "Zyxquart")).isZero();

        var first = portal.command("import", "--members", file.toString());
        assertThat(first.text()).contains("9 rows, 2 added, 0 there already, 7 rejected", rejected.toString());
        assertThat(first.exit()).isZero();
        assertThat(found(portal, "Zyxquart")).isEqualTo(2);
        checkReasons(Files.readString(rejected).replaceAll("é{1000,}", "é…"));

        var second = portal.command("import", "--members", file.toString());
        assertThat(second.text()).contains("9 rows, 0 added, 2 there already, 7 rejected");
        assertThat(second.exit()).isZero();
        assertThat(found(portal, "Zyxquart")).isEqualTo(2);
        assertThat(portal.command("graph", "check").text()).endsWith("difference 0\n");
    }

    /** Each kind of bad row between two good ones: whoever comes behind must not be lost with it. */
    private static byte[] salad() throws IOException {
        var rows = new ByteArrayOutputStream();
        rows.writeBytes(utf8(COLUMNS));
        rows.writeBytes(utf8("z1,z1@example.org,Zyxquart Première,Liège,BE,,\n"));
        rows.writeBytes(utf8("z2,z2@example.org,Zyxquart "));
        rows.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
        rows.writeBytes(utf8(",Liège,BE,,\n"));
        rows.writeBytes(utf8("z3,z3@example.org,Zyxquart Grande,Liège,BE,," + "é".repeat(1 << 20) + "\n"));
        rows.writeBytes(utf8("z4,'\";'\";,\"';'\"\",;\n"));
        rows.writeBytes(utf8("z5,z5@example.org\n"));
        rows.writeBytes(utf8("z6,no address,Zyxquart Sans,Liège,BE,,\n"));
        rows.writeBytes(utf8(",z7@example.org,Zyxquart Anonyme,Liège,BE,,\n"));
        rows.writeBytes(utf8("z8,z8@example.org,\"Zyxquart Ouverte,Liège,BE,,\n"));
        rows.writeBytes(utf8("z9,z9@example.org,Zyxquart Dernière,Liège,BE,,\n"));
        return rows.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void checkReasons(String rejected) {
        var soft = new SoftAssertions();
        soft.assertThat(rejected).startsWith(COLUMNS.strip() + ",reason");
        soft.assertThat(rejected).contains("display_name holds bytes that are no text in the file's encoding");
        soft.assertThat(rejected).contains("bio has 1048576 characters, at most 10000 are taken");
        soft.assertThat(rejected).containsPattern("z4,.*a quotation mark is opened and not closed");
        soft.assertThat(rejected).containsPattern("z5,.*the row has 2 fields, the first row has 7");
        soft.assertThat(rejected).contains("email is no e-mail address: no address");
        soft.assertThat(rejected).contains("id is missing");
        soft.assertThat(rejected).containsPattern("z8,.*a quotation mark is opened and not closed");
        soft.assertThat(rejected).doesNotContain("Première").doesNotContain("Dernière");
        soft.assertAll();
    }

    @Test
    void a_file_of_windows_with_semicolons_is_read_as_it_was_meant(OutsidePortal outside) throws IOException {
        var portal = outside.portal();
        var file = folder.resolve("western.csv");
        Files.write(
                file,
                "id;display_name;city;country\r\nw1;Zoë Zyxwestern-Müller;Liège;BE\r\nw2;;Liège;BE\r\n"
                        .getBytes(Charset.forName("windows-1252")));
        var answer = portal.command("import", "--members", file.toString());
        assertThat(answer.text()).contains("2 rows, 1 added, 0 there already, 1 rejected");
        assertThat(Files.readString(folder.resolve("western.csv.rejected.csv")))
                .contains("id;display_name;city;country;reason", "w2;;Liège;BE;display_name");
        assertThat(search(portal, "Zyxwestern")).contains("Zoë Zyxwestern-Müller");
    }

    @Test
    void a_file_without_a_needed_column_or_none_at_all_ends_in_one_line(OutsidePortal outside) throws IOException {
        var portal = outside.portal();
        var file = Files.writeString(folder.resolve("few.csv"), "name,city\nZyxfew,Liège\n");
        var missing = portal.command("import", "--members", file.toString());
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.text().strip()).contains("few.csv", "id").hasLineCount(1);
        var absent = portal.command(
                "import", "--members", folder.resolve("absent.csv").toString());
        assertThat(absent.exit()).isEqualTo(1);
        assertThat(absent.text().strip()).contains("absent.csv").hasLineCount(1);
        assertThat(portal.command("import").exit()).isEqualTo(2);
    }

    private static int found(Portal portal, String word) {
        return search(portal, word).split("\"handle\"", -1).length - 1;
    }

    private static String search(Portal portal, String word) {
        return portal.get("/api/v1/members?q=" + word, "Authorization", "Bearer " + portal.token("member"))
                .body();
    }
}
