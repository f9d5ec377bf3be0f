package org.interlace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.ProblemCode;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.NextStep;
import org.interlace.member.domain.ValueKind;
import org.interlace.project.domain.Part;
import org.interlace.project.domain.Stage;
import org.interlace.vocabulary.TermKind;
import org.junit.jupiter.api.Test;

/** Every word that people read stands in a bundle, in all six languages, with the plural forms each needs. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/interlace");
    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern FILE = Pattern.compile("messages_([a-z]{2})\\.properties");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|label|summary)=\"([^\"]*)\"");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("(?:msg\\[|say\\.(?:it|both)\\()'([^']+)'");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BREAKING_SPACE = Pattern.compile("(?:\\p{L}|\\d|[})]) [:;?!»]|« ");

    /** Texts by language, then by whole key. */
    private static final Map<String, Map<String, String>> TEXTS = read();

    private static Map<String, Map<String, String>> read() {
        var texts = new TreeMap<String, Map<String, String>>();
        for (var file : files(BUNDLES, ".properties")) {
            var name = FILE.matcher(file.getFileName().toString());
            if (name.matches()) {
                var bundle = BUNDLES.relativize(file).getName(0).toString();
                var entries = properties(file);
                entries.forEach((key, text) -> texts.computeIfAbsent(name.group(1), language -> new TreeMap<>())
                        .put(bundle + "." + key, (String) text));
            }
        }
        return texts;
    }

    private static Properties properties(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            var entries = new Properties();
            entries.load(in);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> known() {
        return TEXTS.getOrDefault("fr", Map.of()).keySet();
    }

    @Test
    void everyLanguageSaysEverything() {
        assertThat(TEXTS.keySet()).containsExactlyInAnyOrderElementsOf(Languages.ALL);
        TEXTS.forEach(
                (language, texts) -> assertThat(texts.keySet()).as(language).containsExactlyElementsOf(known()));
        TEXTS.forEach((language, texts) -> texts.forEach(
                (key, text) -> assertThat(text).as(language + " " + key).isNotBlank()));
    }

    @Test
    void pluralsHaveTheFormsOfTheirLanguage() {
        TEXTS.forEach((language, texts) -> texts.forEach((key, text) -> {
            var given = pluralForms(text);
            if (!given.isEmpty()) {
                var needed = new HashSet<>(
                        PluralRules.forLocale(Locale.forLanguageTag(language)).getKeywords());
                if (language.equals("fr")) {
                    needed.remove("many"); // only for millions
                }
                assertThat(given).as(language + " " + key).containsAll(needed);
            }
        }));
    }

    private static Set<String> pluralForms(String text) {
        var pattern = new MessagePattern(text);
        var forms = new TreeSet<String>();
        var round = new ArrayDeque<MessagePattern.ArgType>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> round.push(part.getArgType());
                case ARG_LIMIT -> round.pop();
                case ARG_SELECTOR -> {
                    if (round.element().hasPluralStyle()) {
                        forms.add(pattern.getSubstring(part));
                    }
                }
                default -> {} // text and numbers
            }
        }
        return forms;
    }

    @Test
    void everyLanguageUsesTheSameValues() {
        known().forEach(key -> {
            var values = TEXTS.values().stream()
                    .map(texts -> values(texts.getOrDefault(key, "")))
                    .collect(Collectors.toSet());
            assertThat(values).as(key).hasSize(1);
        });
    }

    private static Set<String> values(String text) {
        var pattern = new MessagePattern(text);
        var values = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                values.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return values;
    }

    @Test
    void frenchNeverBreaksBeforeItsHighSigns() {
        TEXTS.getOrDefault("fr", Map.of())
                .forEach((key, text) ->
                        assertThat(BREAKING_SPACE.matcher(text).find()).as(key).isFalse());
    }

    @Test
    void keysInPagesExist() {
        for (var page : files(PAGES, ".xhtml")) {
            var keys = KEY_IN_PAGE.matcher(text(page));
            while (keys.find()) {
                assertThat(known()).as(page.toString()).contains(keys.group(1));
            }
        }
    }

    @Test
    void pagesHoldNoWordsOfTheirOwn() {
        for (var page : files(PAGES, ".xhtml")) {
            var bare = EXPRESSION.matcher(text(page)).replaceAll("");
            assertThat(LETTER.matcher(TAG.matcher(bare).replaceAll(" ")).find())
                    .as("words in " + page)
                    .isFalse();
            SPOKEN_ATTRIBUTE.matcher(bare).results().forEach(found -> assertThat(
                            LETTER.matcher(found.group(1)).find())
                    .as(page + " " + found.group())
                    .isFalse());
        }
    }

    @Test
    void keysInCodeExist() {
        var bundles = known().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
        var literal = Pattern.compile("\"((?:" + bundles + ")\\.[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
        for (var file : files(CODE, ".java")) {
            var code = text(file);
            if (!code.contains("MessageKey") && !file.toString().contains("/web/")) {
                continue;
            }
            var keys = literal.matcher(code);
            while (keys.find()) {
                var key = keys.group(1);
                if (key.endsWith(".xhtml")) {
                    continue;
                }
                assertThat(known())
                        .as(file + " " + key)
                        .anyMatch(one -> one.equals(key)
                                || one.startsWith(key.endsWith(".") ? key : key + ".")
                                || isLabel(one, key));
            }
        }
    }

    /** Kinds of requests, news, letters and jobs are called by a word whose label stands under its sort. */
    private static boolean isLabel(String known, String word) {
        int dot = word.indexOf('.');
        return List.of("request", "notification", "mail", "job").stream()
                .anyMatch(sort -> known.equals(word.substring(0, dot) + "." + sort + word.substring(dot)));
    }

    @Test
    void problemsPermissionsFiltersAndKindsHaveWords() {
        var keys = new ArrayList<String>();
        problems().forEach(problem -> keys.add(problem.message().toString()));
        permissions().forEach(permission -> keys.add(permission.label().toString()));
        Stream.of(TermKind.LANGUAGE, TermKind.PLACE, TermKind.KIND, TermKind.SKILL, TermKind.SECTOR)
                .forEach(kind -> keys.add("directory.filter." + kind.word()));
        Stream.of("native", "good", "basic").forEach(level -> keys.add("member.level." + level));
        Stream.of(Field.values()).forEach(field -> {
            keys.add("member." + field.word());
            keys.add("member.field." + field.word());
            keys.add("member.purpose." + field.word());
            keys.add("member.wrong." + field.word());
        });
        Stream.of(Audience.values()).forEach(audience -> keys.add("member.audience." + audience.word()));
        Stream.of(ValueKind.values()).forEach(kind -> {
            keys.add("member.kind-of-value." + kind.word());
            keys.add("member.wrong.answer." + kind.word());
        });
        Stream.of(NextStep.values()).forEach(step -> keys.add("member.next." + step.word()));
        Stream.of(Stage.values()).forEach(stage -> keys.add("project.stage." + stage.word()));
        Stream.of(Part.values()).forEach(part -> keys.add("project.part." + part.word()));
        Stream.of("on", "off", "rested", "refused").forEach(state -> keys.add("registry.state." + state));
        Stream.of("incubator", "company", "public-service", "association", "school")
                .forEach(kind -> keys.add("organisation.kind." + kind));
        Stream.of("invalid", "forbidden", "absent", "limited", "defect", "away")
                .flatMap(sort -> Stream.of("title", "lead", "text").map(part -> sort + "." + part))
                .forEach(key -> keys.add("shell.problem." + key));
        assertThat(known()).containsAll(keys);
    }

    /** Every problem of the core: enums are found by their names. */
    private static List<ProblemCode> problems() {
        var found = new ArrayList<ProblemCode>();
        for (var file : files(CODE, "Problem.java")) {
            var name = CODE.relativize(file).toString().replace('/', '.').replaceAll("\\.java$", "");
            try {
                found.addAll(List.of((ProblemCode[]) Class.forName(name).getEnumConstants()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }

    /** Every permission of the core, as the code writes it. */
    private static List<Permission> permissions() {
        var written = Pattern.compile("new Permission\\(\\s*\"(\\w+)\",\\s*\"(\\w+)\",\\s*\"(\\w+)\"\\)");
        var found = new ArrayList<Permission>();
        for (var file : files(CODE, ".java")) {
            written.matcher(text(file))
                    .results()
                    .forEach(one -> found.add(new Permission(one.group(1), one.group(2), one.group(3))));
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
