package org.interlace.launcher.setting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interlace.launcher.data.DataFolder;

/**
 * The settings of this run, every one of them checked.
 *
 * @param ofPlugins what is set for plugins, by its whole name ({@code interlace.plugin.<id>.…}), not checked
 * @param complaints lines about names that are no settings
 */
public record Settings(Map<Setting, String> values, Map<String, String> ofPlugins, List<String> complaints) {

    private static final int MEGABYTES = 1024;

    public Settings {
        values = Map.copyOf(values);
        ofPlugins = Map.copyOf(ofPlugins);
        complaints = List.copyOf(complaints);
    }

    public String text(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    public boolean isSet(Setting setting) {
        return !text(setting).isEmpty();
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** A memory size in megabytes. */
    public int megabytes(Setting setting) {
        var value = text(setting);
        var number = Integer.parseInt(value.substring(0, value.length() - 1));
        return value.toLowerCase(java.util.Locale.ROOT).endsWith("g") ? number * MEGABYTES : number;
    }

    public DataFolder data() {
        return new DataFolder(Path.of(text(Setting.DATA)));
    }
}
