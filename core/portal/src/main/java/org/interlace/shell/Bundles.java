package org.interlace.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.registry.InstalledPlugin;
import org.interlace.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Every text of the portal, from {@code org/interlace/<domain>/messages_<language>.properties} (UTF-8) and, for
 * plugins, from the same file below their package. Formats are ICU's, so that six plural forms are no trouble.
 */
@ApplicationScoped
public class Bundles implements Messages {

    private static final int MOST_SAID = 10_000;

    private final Registry registry;
    private final Languages languages;
    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Cache<Said, String> said =
            Caffeine.newBuilder().maximumSize(MOST_SAID).build();

    private record Said(String language, MessageKey key, List<Object> arguments) {}

    @Inject
    Bundles(Registry registry, Languages languages) {
        this.registry = registry;
        this.languages = languages;
    }

    @Override
    public String say(Locale language, MessageKey key, Object... arguments) {
        var text = text(language, key);
        if (text == null) {
            return key.toString();
        }
        if (arguments.length == 0 && text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        var asked = new Said(language.getLanguage(), key, List.of(arguments));
        return counted(arguments)
                ? said.get(asked, any -> format(text, language, asked))
                : format(text, language, asked);
    }

    /** Counts come back a hundred times in a page, and each costs a plural rule. */
    private static boolean counted(Object[] arguments) {
        return Arrays.stream(arguments).allMatch(Number.class::isInstance);
    }

    private String format(String text, Locale language, Said asked) {
        var format =
                formats.computeIfAbsent(asked.language + ":" + asked.key, name -> new MessageFormat(text, language));
        synchronized (format) {
            return format.format(asked.arguments.toArray());
        }
    }

    private @Nullable String text(Locale language, MessageKey key) {
        var own = bundle(key.bundle(), language).get(key.key());
        return own != null ? own : bundle(key.bundle(), languages.usual()).get(key.key());
    }

    private Map<String, String> bundle(String name, Locale language) {
        return bundles.computeIfAbsent(name + "_" + language.getLanguage(), id -> read(name, language.getLanguage()));
    }

    private Map<String, String> read(String name, String language) {
        var plugin = registry.all().stream()
                .filter(installed -> installed.id().value().equals(name))
                .findFirst();
        var folder = plugin.map(installed -> installed.info().packageName().replace('.', '/'))
                .orElse("org/interlace/" + name);
        var loader = plugin.map(InstalledPlugin::loader).orElse(Bundles.class.getClassLoader());
        try (var in = loader.getResourceAsStream(folder + "/messages_" + language + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            var entries = new Properties();
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var texts = new ConcurrentHashMap<String, String>();
            entries.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
