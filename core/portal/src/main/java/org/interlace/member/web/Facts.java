package org.interlace.member.web;

import java.util.List;
import org.interlace.shell.web.Markup;
import org.jspecify.annotations.Nullable;

/** The facts of a profile. Their owner sees those that are empty too, who sees each, and a pencil. */
record Facts(List<Row> rows) implements Markup.Written {

    /** Copies the list. */
    Facts {
        rows = List.copyOf(rows);
    }

    /**
     * One fact.
     *
     * @param value what is written; null when it is empty
     * @param pencil for the owner; null for everybody else
     */
    record Row(
            String label,
            Markup.@Nullable Written value,
            @Nullable Pencil pencil) {}

    /**
     * How its owner changes a fact.
     *
     * @param section of the form
     * @param seenBy who sees it, in words; null when nobody chooses that
     */
    record Pencil(String section, @Nullable String seenBy) {}

    /** A list of words, or nothing. */
    static Markup.@Nullable Written tags(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        return out -> {
            out.begin("ul", "tags");
            words.forEach(word -> out.whole("li", word).text(" "));
            out.end("ul");
        };
    }

    /** A text in a language, or nothing. */
    static Markup.@Nullable Written text(@Nullable String text, @Nullable String language) {
        return text == null || text.isBlank()
                ? null
                : out -> out.begin("span", "said")
                        .attribute("lang", language)
                        .attribute("dir", "auto")
                        .text(text)
                        .end("span");
    }

    @Override
    public void to(Markup out) {
        var shown = rows.stream()
                .filter(row -> row.value() != null || row.pencil() != null)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.begin("dl", "facts");
        shown.forEach(row -> one(out, row));
        out.end("dl");
    }

    private static void one(Markup out, Row row) {
        out.begin("div").whole("dt", row.label()).begin("dd");
        var value = row.value();
        if (value == null) {
            out.begin("span", "quiet-text").text(out.say("member.nothing-yet")).end("span");
        } else {
            value.to(out);
        }
        var pencil = row.pencil();
        if (pencil != null) {
            pencil(out, row.label(), pencil);
        }
        out.end("dd").end("div");
    }

    private static void pencil(Markup out, String label, Pencil pencil) {
        out.begin("p", "seen");
        if (pencil.seenBy() != null) {
            out.icon("eye").text(" " + pencil.seenBy() + " · ");
        }
        out.begin("a").attribute("href", "/profile/" + pencil.section()).icon("edit");
        out.text(" " + out.say("member.edit")).heard(" " + label).end("a").end("p");
    }
}
