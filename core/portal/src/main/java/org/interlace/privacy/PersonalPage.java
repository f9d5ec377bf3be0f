package org.interlace.privacy;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;

/** An export as one page to read: complete in itself, nothing is fetched from anywhere, in the reader's direction. */
final class PersonalPage {

    private static final String STYLE = "body{font:17px/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;"
            + "padding:0 1rem;color:#1f2a37;background:#fbfaf7}h2{margin:2.5rem 0 0}.why{color:#56606c;margin:.2rem 0}"
            + "dl{border:1px solid #d9d5cb;border-radius:10px;padding:.8rem 1rem;background:#fff}"
            + "dt{font-weight:650}dd{margin:0 0 .5rem;overflow-wrap:anywhere;white-space:pre-line}";

    private final Messages messages;
    private final Locale language;
    private final ZoneId zone;
    private final StringBuilder out = new StringBuilder(16_384);

    private PersonalPage(Messages messages, Locale language, ZoneId zone) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
    }

    /**
     * Writes one.
     *
     * @param data as {@link PersonalExport.Export#data()}
     * @param direction {@code ltr} or {@code rtl}
     */
    static String of(JsonObject data, Messages messages, Locale language, String direction, ZoneId zone) {
        var page = new PersonalPage(messages, language, zone);
        page.write(data, direction);
        return page.out.toString();
    }

    private void write(JsonObject data, String direction) {
        var title = say("privacy.file.title");
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.getLanguage())
                .append("\" dir=\"")
                .append(direction)
                .append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
                .append("<meta name=\"referrer\" content=\"no-referrer\"><meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p>")
                .append(escaped(say("privacy.file.lead")))
                .append("</p>\n");
        data.getJsonArray("entries").getValuesAs(JsonObject.class).forEach(this::entry);
        out.append("</body>\n</html>\n");
    }

    private void entry(JsonObject entry) {
        if (entry.containsKey("records")) {
            entry.getJsonArray("records").getValuesAs(JsonObject.class).forEach(this::record);
            return;
        }
        head(entry.getString("title", entry.getString("source")), entry.getString("purpose", ""));
        if (entry.containsKey("retention")) {
            out.append("<p class=\"why\">")
                    .append(escaped(say("privacy.file.kept", entry.getString("retention"))))
                    .append("</p>\n");
        }
        var rows = entry.getJsonArray("rows").getValuesAs(JsonObject.class);
        if (rows.isEmpty()) {
            out.append("<p>").append(escaped(say("privacy.file.nothing"))).append("</p>\n");
        }
        rows.forEach(this::values);
    }

    private void record(JsonObject entry) {
        head(entry.getString("title"), entry.getString("purpose"));
        values(entry.getJsonObject("values"));
    }

    private void head(String title, String purpose) {
        out.append("<h2>").append(escaped(title)).append("</h2>\n<p class=\"why\">");
        out.append(escaped(purpose)).append("</p>\n");
    }

    private void values(JsonObject values) {
        out.append("<dl>");
        values.forEach((name, value) -> {
            var text = text(value);
            if (!text.isEmpty()) {
                out.append("<dt>").append(escaped(label(name))).append("</dt><dd dir=\"auto\">");
                out.append(escaped(text)).append("</dd>");
            }
        });
        out.append("</dl>\n");
    }

    /** A word for a column, where there is one; its own name reads well enough otherwise. */
    private String label(String name) {
        var word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var key = word.matches("[a-z0-9][a-z0-9-]*") ? new MessageKey("privacy", "column." + word) : null;
        var text = key == null ? "" : messages.say(language, key);
        return key == null || text.equals(key.toString()) ? name.replace('_', ' ') : text;
    }

    private String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return moment(string.getString());
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(this::text).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        }
        return switch (value.getValueType()) {
            case TRUE -> say("privacy.file.yes");
            case FALSE -> say("privacy.file.no");
            case NULL -> "";
            default -> value.toString();
        };
    }

    private String moment(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*")) {
            return text;
        }
        try {
            var format = DateFormat.getInstanceForSkeleton("dMMMMyyyyjm", language);
            format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
            return format.format(Date.from(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private String say(String key, Object... values) {
        return messages.say(language, MessageKey.parse(key), values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
