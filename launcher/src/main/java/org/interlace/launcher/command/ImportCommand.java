package org.interlace.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.control.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings CSV files in. */
@Command(
        name = "import",
        description =
                "Brings in CSV files, any of them; bad rows go to FILE.rejected.csv, a repeated import changes nothing.",
        sortOptions = false)
final class ImportCommand extends FolderCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--members", paramLabel = "FILE", description = "Members.")
    private @Nullable Path members;

    @Option(names = "--connections", paramLabel = "FILE", description = "Ties, as confirmed by both.")
    private @Nullable Path connections;

    @Option(names = "--organisations", paramLabel = "FILE", description = "Organisations.")
    private @Nullable Path organisations;

    @Option(names = "--events", paramLabel = "FILE", description = "Events, with the plugin that reads them.")
    private @Nullable Path events;

    @Option(
            names = "--stories",
            paramLabel = "FILE",
            description = "Stories, as drafts, with the plugin that reads them.")
    private @Nullable Path stories;

    @Option(names = "--file", paramLabel = "KIND=FILE", description = "Another kind of file that a plugin reads.")
    private Map<String, Path> others = Map.of();

    @Option(names = "--dry-run", description = "Says what would happen and changes nothing.")
    private boolean dryRun;

    @Option(names = "--ties-open", description = "Imported ties may be used for introductions at once.")
    private boolean tiesOpen;

    @Option(names = "--consent-recorded", description = "The people portrayed have agreed: stories are published.")
    private boolean consentRecorded;

    @Option(
            names = "--password-for-all-stdin",
            description = "Gives all new members the password on standard input; for trials only.")
    private boolean passwordForAll;

    @Override
    Order order() {
        var files = new LinkedHashMap<String, @Nullable Path>(others);
        files.put("members", members);
        files.put("connections", connections);
        files.put("organisations", organisations);
        files.put("events", events);
        files.put("stories", stories);
        if (files.values().stream().allMatch(Objects::isNull)) {
            throw new ParameterException(spec.commandLine(), "Name at least one file, such as --members members.csv");
        }
        var order = Order.of("import");
        for (var file : files.entrySet()) {
            order = order.with("file." + file.getKey(), readable(file.getValue()));
        }
        return order.with("dryRun", dryRun)
                .with("tiesOpen", tiesOpen)
                .with("consentRecorded", consentRecorded)
                .with("password", passwordForAll ? passwordFromInput() : null);
    }

    private static @Nullable String readable(@Nullable Path file) {
        if (file == null) {
            return null;
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Problem("%s is no file that can be read".formatted(file));
        }
        return file.toAbsolutePath().toString();
    }
}
