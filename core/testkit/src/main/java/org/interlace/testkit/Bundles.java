package org.interlace.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks that every text stands in a bundle and every bundle in six languages. */
public final class Bundles {

    /** The languages of the portal. */
    public static final List<String> LANGUAGES = List.of("fr", "en", "nl", "de", "ar", "uk");

    private static final Pattern TEXT = Pattern.compile(">([^<]*)<");
    private static final Pattern WORDS =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|label|value)=\"([^\"#]*\\p{L}{2,}[^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<ui:param[^>]*>|<f:[^>]*>|<ui:repeat[^>]*>|<input type=\"hidden\"[^>]*>");

    private Bundles() {}

    /**
     * What is wrong with the bundles of one folder.
     *
     * @param folder holds {@code messages_fr.properties} and its five twins
     */
    public static List<String> gaps(Path folder) {
        var all = new TreeSet<String>();
        LANGUAGES.forEach(language -> all.addAll(keys(folder, language)));
        var gaps = new ArrayList<String>();
        for (var language : LANGUAGES) {
            var missing = new TreeSet<>(all);
            missing.removeAll(keys(folder, language));
            missing.forEach(key -> gaps.add(folder.getFileName() + ": " + key + " is missing in " + language));
        }
        return gaps;
    }

    /** The keys of one language. */
    public static Set<String> keys(Path folder, String language) {
        var file = folder.resolve("messages_" + language + ".properties");
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var entries = new Properties();
            entries.load(in);
            return entries.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts that stand in pages instead of in bundles, below a folder. */
    public static List<String> looseTexts(Path pages) {
        try (var files = Files.walk(pages)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> looseIn(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> looseIn(Path file) {
        try {
            var page = EXPRESSION
                    .matcher(NOT_TEXT.matcher(Files.readString(file)).replaceAll(""))
                    .replaceAll("");
            var found = new ArrayList<String>();
            TEXT.matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .filter(text -> Pattern.compile("\\p{L}{2,}")
                            .matcher(text.replaceAll("&[a-z#0-9]+;", "").replace("Interlace", ""))
                            .find())
                    .forEach(text -> found.add(file.getFileName() + ": " + text.strip()));
            WORDS.matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .forEach(text -> found.add(file.getFileName() + ": " + text.strip()));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
