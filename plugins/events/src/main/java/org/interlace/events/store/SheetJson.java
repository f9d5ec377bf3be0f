package org.interlace.events.store;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.EventQuestion;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Reserved;
import org.interlace.events.domain.Spoken;
import org.interlace.events.domain.Texts;
import org.interlace.events.domain.When;
import org.interlace.events.domain.Where;

/** What an event says as one text of the tables, so that each revision is one row. */
final class SheetJson {

    private SheetJson() {}

    static String write(EventSheet sheet) {
        return Json.createObjectBuilder()
                .add("kind", sheet.kind().word())
                .add("starts", sheet.when().starts().toLocalDateTime().toString())
                .add("ends", sheet.when().ends().toLocalDateTime().toString())
                .add("zone", sheet.when().zone().getId())
                .add("place", sheet.where().commune().map(UUID::toString).orElse(""))
                .add("venue", sheet.where().venue())
                .add("link", sheet.where().link())
                .add("spoken", array(sheet.spoken(), one -> Json.createObjectBuilder()
                        .add("language", one.language().toString())
                        .add("level", one.level().word())
                        .build()))
                .add("needs", array(sheet.needs().stream().sorted().toList(), need -> Json.createValue(need.word())))
                .add("enrolling", write(sheet.enrolling()))
                .add("open", sheet.open())
                .add("original", sheet.texts().original())
                .add("texts", object(sheet.texts().in(), SheetJson::write))
                .build()
                .toString();
    }

    private static JsonValue write(Enrolling enrolling) {
        return Json.createObjectBuilder()
                .add("how", enrolling.how().word())
                .add("elsewhere", enrolling.elsewhere())
                .add("capacity", enrolling.capacity())
                .add("guests", enrolling.guests())
                .add("children", enrolling.children())
                .add("reserved", array(enrolling.reserved(), one -> Json.createObjectBuilder()
                        .add("group", one.group().word())
                        .add("seats", one.seats())
                        .add("until", one.until().toString())
                        .build()))
                .add("questions", array(enrolling.questions(), one -> Json.createObjectBuilder()
                        .add("id", one.id())
                        .add("kind", one.kind().word())
                        .add("needed", one.needed())
                        .add("texts", object(one.texts(), Json::createValue))
                        .add("choices", object(one.choices(), list -> array(list, Json::createValue)))
                        .build()))
                .build();
    }

    private static JsonValue write(EventText text) {
        return Json.createObjectBuilder()
                .add("title", text.title())
                .add("text", text.text())
                .add("bring", text.bring())
                .add("arrival", text.arrival())
                .add("cost", text.cost())
                .add("speakers", text.speakers())
                .add("status", text.status().word())
                .build();
    }

    static EventSheet read(String text) {
        var json = object(text);
        var zone = ZoneId.of(json.getString("zone"));
        return new EventSheet(
                EventKind.of(json.getString("kind")).orElseThrow(),
                new When(time(json.getString("starts"), zone), time(json.getString("ends"), zone)),
                new Where(id(json.getString("place")), json.getString("venue"), json.getString("link")),
                list(json.getJsonArray("spoken"), value -> spoken(value.asJsonObject())),
                list(json.getJsonArray("needs"), value -> Need.of(string(value)).orElseThrow()).stream()
                        .collect(Collectors.toUnmodifiableSet()),
                enrolling(json.getJsonObject("enrolling")),
                json.getBoolean("open"),
                new Texts(
                        json.getString("original"),
                        map(json.getJsonObject("texts"), value -> text(value.asJsonObject()))));
    }

    private static Spoken spoken(JsonObject json) {
        return new Spoken(
                UUID.fromString(json.getString("language")),
                Spoken.Level.of(json.getString("level")).orElseThrow());
    }

    private static Enrolling enrolling(JsonObject json) {
        return new Enrolling(
                Enrolling.How.of(json.getString("how")).orElseThrow(),
                json.getString("elsewhere"),
                json.getInt("capacity"),
                json.getInt("guests"),
                json.getBoolean("children"),
                list(json.getJsonArray("reserved"), value -> reserved(value.asJsonObject())),
                list(json.getJsonArray("questions"), value -> question(value.asJsonObject())));
    }

    private static Reserved reserved(JsonObject json) {
        return new Reserved(
                Reserved.Group.of(json.getString("group")).orElseThrow(),
                json.getInt("seats"),
                Instant.parse(json.getString("until")));
    }

    private static EventQuestion question(JsonObject json) {
        return new EventQuestion(
                json.getString("id"),
                EventQuestion.Kind.of(json.getString("kind")).orElseThrow(),
                json.getBoolean("needed"),
                map(json.getJsonObject("texts"), SheetJson::string),
                map(json.getJsonObject("choices"), value -> list(value.asJsonArray(), SheetJson::string)));
    }

    private static EventText text(JsonObject json) {
        return new EventText(
                json.getString("title"),
                json.getString("text"),
                json.getString("bring"),
                json.getString("arrival"),
                json.getString("cost"),
                json.getString("speakers"),
                EventText.Status.of(json.getString("status")).orElseThrow());
    }

    static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static <T> JsonObject object(Map<String, T> map, Function<T, JsonValue> write) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> object.add(entry.getKey(), write.apply(entry.getValue())));
        return object.build();
    }

    private static <T> JsonArray array(Collection<T> some, Function<T, JsonValue> write) {
        var array = Json.createArrayBuilder();
        some.forEach(one -> array.add(write.apply(one)));
        return array.build();
    }

    static <T> Map<String, T> map(JsonObject json, Function<JsonValue, T> read) {
        var map = new HashMap<String, T>();
        json.forEach((key, value) -> map.put(key, read.apply(value)));
        return map;
    }

    private static <T> List<T> list(JsonArray json, Function<JsonValue, T> read) {
        return json.stream().map(read).toList();
    }

    static String string(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static Optional<UUID> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    }

    private static ZonedDateTime time(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone);
    }
}
