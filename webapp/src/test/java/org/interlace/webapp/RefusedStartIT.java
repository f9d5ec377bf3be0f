package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.interlace.testkit.Temporary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot be ends at once, with one plain line on standard error: what is wrong and what to do. */
@PortalTest
class RefusedStartIT {

    private static Path distribution = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void copy() throws IOException {
        distribution = Distributions.copy();
    }

    @Test
    void on_a_port_in_use(Portal portal) throws Exception {
        var port = String.valueOf(URI.create(portal.address()).getPort());
        refuses(
                List.of("run", "--port", port, "--data", folder.toString()),
                1,
                "Port " + port + " on 127.0.0.1 is in use");
    }

    @Test
    void on_a_data_folder_in_use(Portal portal) throws Exception {
        refuses(
                List.of("run", "--port", "1", "--data", portal.data().toString()),
                1,
                "A portal already runs on %s (process %d)"
                        .formatted(portal.data(), portal.process().pid()));
        assertThat(portal.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void on_a_data_folder_that_cannot_be_written() throws Exception {
        var data = Files.createDirectory(
                folder.resolve("mine"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        // whoever is root may write everywhere but here
        var place = Files.isWritable(data) ? Path.of("/proc/interlace") : data;
        refuses(List.of("run", "--data", place.toString()), 1, "The data folder " + place + " cannot be written (");
    }

    @Test
    void with_a_wrong_setting_wherever_it_stands() throws Exception {
        refuses(
                List.of("run", "--data", folder.toString(), "-Dinterlace.http.port=99999"),
                1,
                "interlace.http.port on the command line is '99999'; allowed: ");
        refuses(
                List.of("run", "--data", folder.toString()),
                Map.of("INTERLACE_MAIL_TLS", "maybe"),
                1,
                "interlace.mail.tls in the environment is 'maybe'; allowed: starttls");
        Files.writeString(folder.resolve("interlace.properties"), "interlace.zone=Europe/Atlantis\n");
        refuses(
                List.of("run", "--data", folder.toString()),
                1,
                "interlace.zone in %s is 'Europe/Atlantis'; allowed: "
                        .formatted(folder.resolve("interlace.properties")));
    }

    @Test
    void with_a_word_that_is_none() throws Exception {
        refuses(List.of("run", "--nonsense"), 2, "--nonsense");
        refuses(List.of("nonsense"), 2, "nonsense");
    }

    private static void refuses(List<String> words, int exit, String line) throws Exception {
        refuses(words, Map.of(), exit, line);
    }

    private static void refuses(List<String> words, Map<String, String> environment, int exit, String line)
            throws Exception {
        var command =
                new ArrayList<>(List.of(distribution.resolve("bin/interlace").toString()));
        command.addAll(words);
        var said = Temporary.folder("interlace-said").resolve("said.txt");
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile());
        builder.environment().putAll(Distributions.WITHOUT_ARCHIVES);
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
        var text = Files.readString(said, StandardCharsets.UTF_8).strip();
        assertThat(text).contains(line).hasLineCount(1);
        assertThat(process.exitValue()).as(text).isEqualTo(exit);
    }
}
