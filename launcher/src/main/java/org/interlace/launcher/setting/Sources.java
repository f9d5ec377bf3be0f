package org.interlace.launcher.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interlace.launcher.console.Problem;

/**
 * Where settings come from, strongest first: the command line, the environment, the file of the data folder, the file
 * of the distribution.
 */
public final class Sources {

    private static final String PREFIX = "interlace.";
    private static final String OF_PLUGINS = "interlace.plugin.";

    /** Settings of the launcher itself that its start script gives. */
    private static final List<String> OURS = List.of("interlace.home", "interlace.terminal", "interlace.brief");

    private final Map<String, String> commandLine;
    private final Map<String, String> environment;
    private final Map<Path, Map<String, String>> files = new TreeMap<>();
    private final Path conf;

    /** @param conf the distribution's own settings file, which need not exist */
    public Sources(Map<String, String> commandLine, Map<String, String> environment, Path conf) {
        this.commandLine = Map.copyOf(commandLine);
        this.environment = Map.copyOf(environment);
        this.conf = conf;
    }

    /** The value of a setting and where it was written, as part of a sentence. */
    record Found(String value, String place) {}

    /** Settings as they stand, all checked; the data folder's own file is read on the way. */
    public Settings read() {
        var data = find(Setting.DATA, List.of(conf)).map(Found::value).orElse(Setting.DATA.fallback());
        var places = List.of(Path.of(data, "interlace.properties"), conf);
        var values = new TreeMap<Setting, String>();
        for (var setting : Setting.values()) {
            var found = find(setting, places);
            found.ifPresent(each -> check(setting, each));
            values.put(setting, found.map(Found::value).orElse(setting.fallback()));
        }
        complete(values, Setting.DATABASE_URL, Setting.DATABASE_USER, Setting.DATABASE_PASSWORD);
        complete(values, Setting.GRAPH_URI, Setting.GRAPH_USER, Setting.GRAPH_PASSWORD);
        complete(values, Setting.MAIL_HOST, Setting.MAIL_FROM, Setting.BASE_URL);
        return new Settings(values, ofPlugins(places), unknown(places));
    }

    /** An outside server needs all of its settings. */
    private static void complete(Map<Setting, String> values, Setting address, Setting... others) {
        for (var other : others) {
            if (!values.getOrDefault(address, "").isEmpty()
                    && values.getOrDefault(other, "").isEmpty()) {
                throw new Problem("%s is set, so %s must be set too".formatted(address.key(), other.key()));
            }
        }
    }

    /** Weakest first, so that the stronger ones replace them. */
    private Map<String, String> ofPlugins(List<Path> places) {
        var found = new TreeMap<String, String>();
        for (int i = places.size() - 1; i >= 0; i--) {
            found.putAll(file(places.get(i)));
        }
        found.putAll(commandLine);
        found.keySet().removeIf(key -> !key.startsWith(OF_PLUGINS));
        return found;
    }

    private Optional<Found> find(Setting setting, List<Path> places) {
        var key = setting.key();
        if (commandLine.containsKey(key)) {
            return said(commandLine.get(key), "on the command line");
        }
        if (environment.containsKey(setting.environmentName())) {
            return said(environment.get(setting.environmentName()), "in the environment");
        }
        for (var place : places) {
            var value = file(place).get(key);
            if (value != null) {
                return said(value, "in " + place);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> said(@org.jspecify.annotations.Nullable String value, String place) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Found(value.strip(), place));
    }

    private static void check(Setting setting, Found found) {
        if (!setting.allowed().test().test(found.value())) {
            throw new Problem("%s %s is '%s'; allowed: %s"
                    .formatted(
                            setting.key(),
                            found.place(),
                            found.value(),
                            setting.allowed().words()));
        }
    }

    private List<String> unknown(List<Path> places) {
        var complaints = new ArrayList<String>();
        for (var place : places) {
            file(place).keySet().stream()
                    .filter(key -> !isKnown(key))
                    .map(key -> "%s in %s is no setting and has no effect".formatted(key, place))
                    .forEach(complaints::add);
        }
        commandLine.keySet().stream()
                .filter(key -> key.startsWith(PREFIX) && !isKnown(key))
                .map(key -> "%s on the command line is no setting and has no effect".formatted(key))
                .forEach(complaints::add);
        return complaints;
    }

    private static boolean isKnown(String key) {
        return Setting.named(key).isPresent() || key.startsWith(OF_PLUGINS) || OURS.contains(key);
    }

    private Map<String, String> file(Path place) {
        return files.computeIfAbsent(place, Sources::load);
    }

    private static Map<String, String> load(Path place) {
        if (!Files.exists(place)) {
            return Map.of();
        }
        try (var in = Files.newBufferedReader(place)) {
            var read = new Properties();
            read.load(in);
            return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem("The settings file %s cannot be read (%s)".formatted(place, e.getMessage()), e);
        }
    }
}
