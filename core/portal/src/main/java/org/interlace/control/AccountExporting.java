package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.interlace.privacy.PersonalExport;

/** {@code account export}: all that is kept about somebody, in a file that only the portal's user can read. */
@ApplicationScoped
public class AccountExporting implements ControlCommand {

    private final PersonalExport personal;

    @Inject
    AccountExporting(PersonalExport personal) {
        this.personal = personal;
    }

    @Override
    public String name() {
        return "account export";
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var file = Path.of(arguments.required("file"));
        var export = arguments
                .text("member")
                .map(personal::ofMember)
                .orElseGet(() -> personal.of(arguments.required("email")));
        write(file, export.data());
        output.line("%d entries are written to %s"
                .formatted(export.data().getJsonArray("entries").size(), file));
        export.unread().forEach(plugin -> output.line("The data of plugin %s could not be read".formatted(plugin)));
        return export.unread().isEmpty() ? 0 : 1;
    }

    private static void write(Path file, JsonObject data) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                    .createWriter(Files.newOutputStream(file))) {
                writer.writeObject(data);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Refusal("%s is there already".formatted(file));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), e);
        }
    }
}
