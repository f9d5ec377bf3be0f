package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.interlace.testkit.Portal;

/** What somebody does with all that is kept about them: takes it along, erases it. */
record OwnData(Portal portal, String cookie, String password) {

    /** The files of one's data, by name; a wrong password gets none. */
    Map<String, String> take() throws IOException, InterruptedException {
        var form = PageForm.of(portal, "/account/data", cookie);
        assertThat(form.with("password", "not this one").send().statusCode()).isEqualTo(422);
        return unzipped(download(form.with("password", password)));
    }

    private byte[] download(PageForm form) throws IOException, InterruptedException {
        var body = new StringBuilder();
        form.fields().forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal.address() + form.path()))
                                .header("Cookie", form.cookie())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValueSatisfying(text -> assertThat(text).contains("attachment"));
        return answer.body();
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Erases all of it; not without the tick, nor with a wrong password. */
    void erase() {
        var form = PageForm.of(portal, "/account/data/erase", cookie);
        assertThat(form.with("password", password).without("sure").send().statusCode())
                .as("without the tick")
                .isEqualTo(422);
        assertThat(form.with("password", "not this one")
                        .with("sure", "yes")
                        .send()
                        .statusCode())
                .as("with a wrong password")
                .isEqualTo(422);
        assertThat(form.with("password", password).with("sure", "yes").send().statusCode())
                .isEqualTo(303);
    }

    /** Notes for the graph hold the id until they are applied. */
    static void awaitQuiet(SqlTables tables, String id) throws Exception {
        for (int i = 0; i < 100 && !tables.holding(id).isEmpty(); i++) {
            MailPortal.pause(Duration.ofMillis(200));
        }
    }

    /** Files of the portal, but for the inner files of PostgreSQL and Neo4j, which are looked at through both. */
    static List<String> filesHolding(Portal portal, String... texts) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(portal.data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var inner = portal.data().relativize(file).toString();
                if (inner.startsWith("postgres/") || inner.startsWith("neo4j/") || inner.startsWith("work/postgres")) {
                    continue;
                }
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var text : texts) {
                    if (bytes.contains(text)) {
                        found.add(inner + " holds " + text);
                    }
                }
            }
        }
        return found;
    }
}
