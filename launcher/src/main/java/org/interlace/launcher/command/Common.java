package org.interlace.launcher.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.run.Distribution;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;
import org.interlace.launcher.setting.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command has. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class Common {

    @Option(names = "-D", paramLabel = "NAME=VALUE", description = "A setting, such as -Dinterlace.http.port=9090.")
    private Map<String, String> given = new LinkedHashMap<>();

    /** Settings with these options on top; complaints about unknown names are said. */
    Settings settings(Map<Setting, @Nullable Object> more, Console console) {
        var commandLine = new LinkedHashMap<>(given);
        more.forEach((setting, value) -> put(commandLine, setting, value));
        var settings = new Sources(
                        commandLine, System.getenv(), Distribution.ofProcess().conf())
                .read();
        settings.complaints().forEach(console::complain);
        return settings;
    }

    private static void put(Map<String, String> all, Setting setting, @Nullable Object value) {
        if (value != null) {
            all.put(setting.key(), value.toString());
        }
    }
}
