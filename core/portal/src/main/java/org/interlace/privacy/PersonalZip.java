package org.interlace.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.message.Messages;
import org.interlace.shell.Languages;

/** An export as a file to take along: {@code personal.json} for programs, {@code personal.html} for people. */
@ApplicationScoped
public class PersonalZip {

    private final Messages messages;
    private final ZoneId zone;

    @Inject
    PersonalZip(
            Messages messages, @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.messages = messages;
        this.zone = ZoneId.of(zone);
    }

    /** Writes one straight to where it goes. */
    public void write(PersonalExport.Export export, Locale language, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("personal.html"));
        zip.write(PersonalPage.of(export.data(), messages, language, Languages.direction(language), zone)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("personal.json"));
        zip.write(json(export));
        zip.closeEntry();
        zip.finish();
    }

    private static byte[] json(PersonalExport.Export export) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(bytes)) {
            writer.writeObject(export.data());
        }
        return bytes.toByteArray();
    }
}
