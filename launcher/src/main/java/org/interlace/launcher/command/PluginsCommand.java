package org.interlace.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.control.Order;
import org.interlace.launcher.data.Reasons;
import org.interlace.launcher.plugin.PluginJar;
import org.interlace.launcher.plugin.PluginJars;
import org.interlace.launcher.plugin.PluginRecords;
import org.interlace.launcher.run.Distribution;
import org.interlace.launcher.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plugins of a portal. */
@Command(
        name = "plugins",
        description = "Lists, enables, disables or removes plugins.",
        subcommands = {
            PluginsCommand.Listing.class,
            PluginsCommand.Enable.class,
            PluginsCommand.Disable.class,
            PluginsCommand.Remove.class
        },
        synopsisSubcommandLabel = "list|enable|disable|remove",
        mixinStandardHelpOptions = true)
final class PluginsCommand {

    /** A command about one plugin. */
    abstract static class OnePlugin extends FolderCommand {

        @Parameters(paramLabel = "ID", description = "The plugin's one word.")
        private String id = "";

        String id() {
            return id;
        }
    }

    @Command(name = "list", description = "Shows every plugin and its state, the left-out ones included.")
    static final class Listing extends FolderCommand {

        @Override
        Order order() {
            return Order.of("plugins list");
        }

        @Override
        public Integer call() {
            var settings = settings();
            var code = give(settings, order());
            jars().judge().refused().forEach(refusal -> console().line(refusal.line()));
            records(settings).restedLines().forEach(console()::line);
            return code;
        }
    }

    @Command(name = "enable", description = "Switches a plugin on; a rested one is loaded again at the next start.")
    static final class Enable extends OnePlugin {

        @Override
        Order order() {
            return Order.of("plugins enable").with("id", id());
        }

        @Override
        public Integer call() {
            var settings = settings();
            if (records(settings).wake(id())) {
                console().line("Plugin %s rested; it is loaded again at the next start".formatted(id()));
                return 0;
            }
            return give(settings, order());
        }
    }

    @Command(name = "disable", description = "Switches a plugin off while the portal runs; its data stays.")
    static final class Disable extends OnePlugin {

        @Override
        Order order() {
            return Order.of("plugins disable").with("id", id());
        }
    }

    @Command(
            name = "remove",
            description =
                    "Takes a plugin out for good: first its data, then its jar (data folder: -Dinterlace.data=DIR).")
    static final class Remove extends OrderCommand {

        @Parameters(paramLabel = "ID", description = "The plugin's one word.")
        private String id = "";

        /** What becomes of a plugin's data. */
        enum Fate {
            keep,
            export,
            erase
        }

        @Option(
                names = "--data",
                defaultValue = "keep",
                paramLabel = "keep|export|erase",
                description = "What becomes of its data: it stays, is written to a file first, or is erased.")
        private Fate fate = Fate.keep;

        @Override
        Order order() {
            return Order.of("plugins remove").with("id", id).with("data", fate.name());
        }

        @Override
        public Integer call() {
            var settings = settings();
            var code = give(settings, order());
            if (code == 0) {
                jars().judge().accepted().stream()
                        .filter(jar -> jar.id().filter(id::equals).isPresent())
                        .forEach(this::delete);
            }
            return code;
        }

        private void delete(PluginJar jar) {
            try {
                Files.delete(jar.file());
                console().line("%s is removed; the portal is without it from its next start".formatted(jar.file()));
            } catch (IOException e) {
                throw new Problem("%s cannot be removed (%s)".formatted(jar.file(), Reasons.of(e)), e);
            }
        }
    }

    private PluginsCommand() {}

    private static PluginJars jars() {
        var distribution = Distribution.ofProcess();
        return new PluginJars(distribution.plugins(), distribution.portal());
    }

    private static PluginRecords records(Settings settings) {
        return new PluginRecords(settings.data().prepare().plugins(), Clock.systemUTC());
    }
}
