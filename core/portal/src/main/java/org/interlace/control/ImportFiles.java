package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.interlace.exchange.FileReport;
import org.interlace.exchange.ImportOrder;
import org.interlace.exchange.ImportReport;
import org.interlace.exchange.Imports;

/** {@code import}: files of another system, by kind; ends with 1 only when no row at all could be taken. */
@ApplicationScoped
public class ImportFiles implements ControlCommand {

    private static final double MILLIS = 1000;

    /** Begins the names of files; the kind of file follows. */
    private static final String FILE = "file.";

    private final Imports imports;

    @Inject
    ImportFiles(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var files = new LinkedHashMap<String, Path>();
        arguments.texts().forEach((name, text) -> {
            if (name.startsWith(FILE)) {
                files.put(name.substring(FILE.length()), Path.of(text));
            }
        });
        var order = new ImportOrder(
                files,
                arguments.flag("dryRun"),
                arguments.flag("tiesOpen"),
                arguments.flag("consentRecorded"),
                arguments.text("password").orElse(null));
        var report = imports.run(order, output::progress);
        report.files().forEach(file -> say(file, report.trial(), output));
        say(report, output);
        return report.futile() ? 1 : 0;
    }

    private static void say(FileReport file, boolean trial, Output output) {
        output.line("%s: %,d rows, %,d %s, %,d there already, %,d rejected"
                .formatted(
                        file.kind().word(),
                        file.read(),
                        file.added(),
                        trial ? "would go in" : "added",
                        file.known(),
                        file.rejects().count())
                .replace('\u00a0', ' '));
        if (!file.unread().isEmpty()) {
            output.line("  columns nobody reads: " + String.join(", ", file.unread()));
        }
        file.unknown()
                .forEach((what, words) -> output.line("  unknown %s: %s"
                        .formatted(
                                what,
                                words.entrySet().stream()
                                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                                        .collect(java.util.stream.Collectors.joining(", ")))));
        file.rejects().first().forEach(line -> output.line("  " + line));
        var rejected = file.rejects().file();
        if (rejected != null) {
            output.line("  all rejected rows, with their reasons: " + rejected);
        }
    }

    private static void say(ImportReport report, Output output) {
        if (report.trial()) {
            output.line("Nothing was written");
            return;
        }
        output.line(String.format(
                Locale.ROOT,
                "%.1f s, %d rows/s into tables and graph together",
                report.took().toMillis() / MILLIS,
                report.rate()));
        if (report.waiting() > 0) {
            output.line("The graph does not follow now; %d changes wait for it".formatted(report.waiting()));
        }
    }
}
