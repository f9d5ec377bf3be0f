package org.interlace.launcher.command;

import java.util.HashMap;
import java.util.Map;
import org.interlace.launcher.setting.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which data folder is meant. */
final class Folder {

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (setting interlace.data).")
    private @Nullable String data;

    /** As a setting from the command line, to which more can be added. */
    Map<Setting, @Nullable Object> setting() {
        var settings = new HashMap<Setting, @Nullable Object>();
        settings.put(Setting.DATA, data);
        return settings;
    }
}
