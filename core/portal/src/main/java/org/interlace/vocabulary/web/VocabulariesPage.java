package org.interlace.vocabulary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Markup;
import org.interlace.vocabulary.TermEditing;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.store.TermTable;

/** {@code /admin/vocabularies}: each vocabulary, with what is missing in it. */
@RequestScoped
@Named
public class VocabulariesPage {

    private final TermEditing editing;
    private final Languages languages;
    private int unreviewed;

    @Inject
    VocabulariesPage(TermEditing editing, Languages languages) {
        this.editing = editing;
        this.languages = languages;
    }

    @PostConstruct
    void open() {
        unreviewed = editing.unreviewed();
    }

    /** How many words people brought that nobody has looked at. */
    public int getUnreviewed() {
        return unreviewed;
    }

    /** A line for each. */
    public Markup.Written getRows() {
        return out -> Arrays.stream(TermKind.values()).forEach(kind -> row(out, kind));
    }

    private void row(Markup out, TermKind kind) {
        var rows = editing.list(kind);
        var address = "/admin/vocabularies/" + kind.word();
        out.begin("tr").begin("th").attribute("scope", "row").begin("a").attribute("href", address);
        out.text(out.say("vocabulary.kind." + kind.word())).end("a").end("th");
        cell(out, "vocabulary.terms", address, rows.size());
        cell(
                out,
                "vocabulary.missing",
                address + "?only=missing",
                rows.stream().filter(row -> missing(row, languages)).count());
        cell(
                out,
                "vocabulary.new",
                address + "?only=new",
                rows.stream().filter(row -> !row.reviewed()).count());
        out.end("tr");
    }

    static boolean missing(TermTable.Row row, Languages languages) {
        return languages.offered().stream()
                .anyMatch(language -> !row.term().labels().containsKey(language.getLanguage()));
    }

    private static void cell(Markup out, String label, String address, long count) {
        out.begin("td").attribute("data-label", out.say(label));
        if (count == 0) {
            out.text("0");
        } else {
            out.begin("a").attribute("href", address).text(Long.toString(count)).end("a");
        }
        out.end("td");
    }
}
