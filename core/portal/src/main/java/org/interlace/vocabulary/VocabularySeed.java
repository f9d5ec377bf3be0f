package org.interlace.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.database.Topics;
import org.interlace.shell.Languages;
import org.jspecify.annotations.Nullable;

/** Brings the vocabularies that come with the portal into the tables; adds what is missing, changes nothing else. */
@ApplicationScoped
public class VocabularySeed {

    private final Database database;
    private final GraphChanges changes;
    private final Topics topics;

    @Inject
    VocabularySeed(Database database, GraphChanges changes, Topics topics) {
        this.database = database;
        this.changes = changes;
        this.topics = topics;
    }

    /** Adds what is missing. */
    @Transactional
    public void plant() {
        plantFile(TermKind.SKILL, "skills.csv");
        plantFile(TermKind.SECTOR, "sectors.csv");
        plantFile(TermKind.TOPIC, "topics.csv");
        plantFile(TermKind.PLACE, "places.csv");
        plantFile(TermKind.KIND, "kinds.csv");
        plantLanguages();
    }

    /**
     * Adds a term that people brought; an operator looks at it later.
     *
     * @return its id
     */
    public UUID add(TermKind kind, String key, String label) {
        var id = id(kind, key);
        insert(new Row(id, kind, key, List.of(), null, null, null), Map.of("fr", label), false);
        changes.changed(kind.word(), id);
        topics.raise(Vocabulary.TOPIC);
        return id;
    }

    private void plantFile(TermKind kind, String file) {
        var known = known(kind);
        for (var line : lines(file)) {
            var key = line.getField("key");
            if (known.contains(key)) {
                continue;
            }
            var labels = new HashMap<String, String>();
            Languages.ALL.forEach(language -> labels.put(language, line.getField(language)));
            insert(
                    new Row(
                            id(kind, key),
                            kind,
                            key,
                            list(line.findField("aliases").orElse("")),
                            line.findField("country").orElse(null),
                            number(line, "lat"),
                            number(line, "lon")),
                    labels,
                    true);
            changes.changed(kind.word(), id(kind, key));
        }
    }

    private void plantLanguages() {
        var known = known(TermKind.LANGUAGE);
        for (var line : lines("languages.csv")) {
            var code = line.getField("code");
            if (!known.contains(code)) {
                var id = id(TermKind.LANGUAGE, code);
                insert(new Row(id, TermKind.LANGUAGE, code, List.of(), null, null, null), languageNames(code), true);
                changes.changed(TermKind.LANGUAGE.word(), id);
            }
        }
    }

    private static Map<String, String> languageNames(String code) {
        var names = new HashMap<String, String>();
        Languages.ALL.forEach(language ->
                names.put(language, Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(language))));
        return names;
    }

    private List<String> known(TermKind kind) {
        return database.list(
                "select key from vocabulary.term where kind = ?", row -> row.getString("key"), kind.word());
    }

    private record Row(
            UUID id,
            TermKind kind,
            String key,
            List<String> aliases,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon) {}

    private void insert(Row row, Map<String, String> labels, boolean reviewed) {
        database.change("""
                insert into vocabulary.term (id, kind, key, aliases, country, lat, lon, reviewed)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """, row.id, row.kind.word(), row.key, row.aliases, row.country, row.lat, row.lon, reviewed);
        var rows = new ArrayList<@Nullable Object[]>();
        labels.forEach((language, text) -> rows.add(new Object[] {row.id, language, text}));
        database.changeAll(
                "insert into vocabulary.label (term, language, text) values (?, ?, ?) on conflict do nothing", rows);
    }

    /** The same word has the same id everywhere, so that two nodes planting at once agree. */
    static UUID id(TermKind kind, String key) {
        return UUID.nameUUIDFromBytes((kind.word() + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Double number(NamedCsvRecord line, String field) {
        return line.findField(field)
                .filter(text -> !text.isBlank())
                .map(Double::valueOf)
                .orElse(null);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<NamedCsvRecord> lines(String file) {
        var in = Objects.requireNonNull(VocabularySeed.class.getResourceAsStream(file), file);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
