package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.database.Topics;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.FieldTexts;
import org.interlace.member.domain.ValueKind;
import org.jspecify.annotations.Nullable;

/** The fields the operator defined, kept in memory (some dozens) until the topic of {@link MaximaTable} rises. */
@ApplicationScoped
public class FieldTable {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Database database;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    private record Kept(Instant until, Map<UUID, FieldDefinition> fields) {}

    @Inject
    FieldTable(Database database, Topics topics, Clock clock) {
        this.database = database;
        this.clock = clock;
        topics.onChange(MaximaTable.TOPIC, this::forget);
    }

    /** Reads again at the next question. */
    public void forget() {
        kept = null;
    }

    /** One; what was defined a moment ago, here or on another node, is read first. */
    Optional<FieldDefinition> find(UUID id) {
        if (!all().containsKey(id)) {
            forget();
        }
        return Optional.ofNullable(all().get(id));
    }

    /** All by id, in their order. */
    public Map<UUID, FieldDefinition> all() {
        var known = kept;
        if (known == null || !clock.instant().isBefore(known.until)) {
            known = new Kept(clock.instant().plus(KEPT), read());
            kept = known;
        }
        return known.fields;
    }

    private Map<UUID, FieldDefinition> read() {
        var texts = texts();
        var fields = new LinkedHashMap<UUID, FieldDefinition>();
        database.list("""
                        select id, key, kind, maximum, searchable, dangerous, state, kinds, position, version
                        from member.field order by position, key
                        """, row -> field(row, texts)).forEach(field -> fields.put(field.id(), field));
        return fields;
    }

    private Map<UUID, FieldTexts> texts() {
        var labels = new HashMap<UUID, Map<String, String>>();
        var purposes = new HashMap<UUID, Map<String, String>>();
        database.list("select field, language, label, purpose from member.field_text", row -> {
            var field = Database.id(row, "field");
            put(labels, field, row.getString("language"), row.getString("label"));
            put(purposes, field, row.getString("language"), row.getString("purpose"));
            return field;
        });
        var choices = new HashMap<UUID, Map<String, Map<String, String>>>();
        database.list("""
                select field, key, language, label from member.field_choice order by field, position, key, language
                """, row -> choices.computeIfAbsent(Database.id(row, "field"), id -> new LinkedHashMap<>())
                .computeIfAbsent(row.getString("key"), key -> new HashMap<>())
                .put(row.getString("language"), row.getString("label")));
        var texts = new HashMap<UUID, FieldTexts>();
        for (var field : labels.keySet()) {
            var offered = new ArrayList<FieldTexts.Choice>();
            choices.getOrDefault(field, Map.of()).forEach((key, said) -> offered.add(new FieldTexts.Choice(key, said)));
            texts.put(
                    field,
                    new FieldTexts(
                            labels.getOrDefault(field, Map.of()), purposes.getOrDefault(field, Map.of()), offered));
        }
        return texts;
    }

    private static void put(Map<UUID, Map<String, String>> texts, UUID field, String language, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.computeIfAbsent(field, id -> new HashMap<>()).put(language, text);
        }
    }

    private static FieldDefinition field(ResultSet row, Map<UUID, FieldTexts> texts) throws SQLException {
        var id = Database.id(row, "id");
        var state = FieldDefinition.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT));
        return new FieldDefinition(
                id,
                row.getString("key"),
                ValueKind.find(row.getString("kind")).orElseThrow(),
                new FieldDefinition.Wishes(
                        state,
                        Audience.of(row.getString("maximum")),
                        row.getBoolean("searchable"),
                        row.getBoolean("dangerous")),
                Database.strings(row, "kinds"),
                texts.getOrDefault(id, new FieldTexts(Map.of(), Map.of(), List.of())),
                row.getInt("position"),
                row.getInt("version"));
    }

    /** Adds one; false when the key is taken. */
    public boolean add(FieldDefinition field) {
        int added = database.change(
                """
                insert into member.field (id, key, kind, maximum, searchable, dangerous, state, kinds, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing
                """,
                field.id(),
                field.key(),
                field.kind().word(),
                field.maximum().word(),
                field.searchable(),
                field.dangerous(),
                field.wishes().state().word(),
                field.kinds(),
                field.position());
        if (added == 1) {
            replaceTexts(field);
        }
        return added == 1;
    }

    /** Replaces one, if nobody changed it since; the kind of value stays. */
    public boolean replace(FieldDefinition field) {
        int changed = database.change(
                """
                update member.field set maximum = ?, searchable = ?, dangerous = ?, state = ?, kinds = ?, position = ?,
                    version = version + 1
                where id = ? and version = ?
                """,
                field.wishes().maximum().word(),
                field.wishes().searchable(),
                field.dangerous(),
                field.wishes().state().word(),
                field.kinds(),
                field.position(),
                field.id(),
                field.version());
        if (changed == 1) {
            replaceTexts(field);
        }
        return changed == 1;
    }

    private void replaceTexts(FieldDefinition field) {
        database.change("delete from member.field_text where field = ?", field.id());
        var rows = new ArrayList<@Nullable Object[]>();
        field.texts()
                .labels()
                .forEach((language, label) -> rows.add(new Object[] {
                    field.id(), language, label, field.texts().purposes().get(language)
                }));
        database.changeAll("insert into member.field_text (field, language, label, purpose) values (?, ?, ?, ?)", rows);
        database.change("delete from member.field_choice where field = ?", field.id());
        var choices = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < field.texts().choices().size(); i++) {
            var choice = field.texts().choices().get(i);
            int position = i;
            choice.labels()
                    .forEach((language, label) ->
                            choices.add(new Object[] {field.id(), choice.key(), language, position, label}));
        }
        database.changeAll(
                "insert into member.field_choice (field, key, language, position, label) values (?, ?, ?, ?, ?)",
                choices);
    }

    /** Deletes one with every answer to it. */
    public void delete(UUID field) {
        database.change("delete from member.field where id = ?", field);
    }
}
