package org.interlace.vocabulary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.interlace.vocabulary.Folding;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermEditing;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.VocabularyProblem;
import org.interlace.vocabulary.store.TermTable;

/** {@code /admin/vocabularies/{kind}}: the terms of one vocabulary, with what is missing, and a form for one more. */
@RequestScoped
@Named
public class VocabularyPage {

    private static final List<String> ONLY = List.of("missing", "new", "retired");
    private static final int MOST = 200;

    private final TermEditing editing;
    private final Languages languages;
    private final Viewer viewer;
    private final Browser browser;
    private final Typed typed;
    private TermKind kind = TermKind.SKILL;
    private List<TermTable.Row> rows = List.of();

    @Inject
    VocabularyPage(TermEditing editing, Languages languages, Viewer viewer, Browser browser, Typed typed) {
        this.editing = editing;
        this.languages = languages;
        this.viewer = viewer;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        kind = kind(browser.value("kind"));
        var words = Folding.fold(getWords()).strip();
        rows = editing.list(kind).stream()
                .filter(row -> words.isEmpty() || found(row.term(), words))
                .filter(this::wished)
                .sorted(Comparator.comparing(
                        row -> row.term().label(viewer.language()),
                        com.ibm.icu.text.Collator.getInstance(viewer.language())::compare))
                .toList();
    }

    static TermKind kind(String word) {
        return Arrays.stream(TermKind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new PortalException(VocabularyProblem.ABSENT));
    }

    private static boolean found(Term term, String words) {
        return term.key().contains(words)
                || term.labels().values().stream()
                        .anyMatch(label -> Folding.fold(label).contains(words));
    }

    private boolean wished(TermTable.Row row) {
        return switch (typed.of("only")) {
            case "missing" -> VocabulariesPage.missing(row, languages);
            case "new" -> !row.reviewed();
            case "retired" -> row.retired();
            default -> true;
        };
    }

    /** Key of its name. */
    public String getTitleKey() {
        return "vocabulary.kind." + kind.word();
    }

    /** Its word in addresses. */
    public String getKind() {
        return kind.word();
    }

    /** What is looked for. */
    public String getWords() {
        return typed.sent() ? "" : typed.of("q");
    }

    /** How many fit. */
    public int getCount() {
        return rows.size();
    }

    /** Whether terms can be added here. */
    public boolean isOpen() {
        return TermEditing.open(kind);
    }

    /** Whether something was done a moment ago. */
    public boolean isDone() {
        return !typed.of("done").isEmpty();
    }

    /** What to narrow to. */
    public Markup.Written getOnly() {
        return out -> {
            Choices.options(List.of(new Choices.Choice("", out.say("vocabulary.only.all"))), "")
                    .to(out);
            Choices.options(
                            ONLY.stream()
                                    .map(one -> new Choices.Choice(one, out.say("vocabulary.only." + one)))
                                    .toList(),
                            typed.of("only"))
                    .to(out);
        };
    }

    /** A line for each, the first two hundred. */
    public Markup.Written getRows() {
        return out -> rows.stream().limit(MOST).forEach(row -> row(out, row));
    }

    private void row(Markup out, TermTable.Row row) {
        out.begin("tr").begin("th").attribute("scope", "row").begin("a");
        out.attribute(
                "href", "/admin/vocabularies/" + kind.word() + "/" + row.term().id());
        out.whole("bdi", row.term().label(viewer.language())).end("a").end("th");
        out.begin("td").attribute("data-label", out.say("vocabulary.missing")).text(missing(row.term()));
        out.end("td").begin("td").attribute("data-label", out.say("vocabulary.people"));
        out.text(Integer.toString(row.people())).end("td");
        out.begin("td").attribute("data-label", out.say("vocabulary.state"));
        out.text(out.say("vocabulary.state." + (row.retired() ? "retired" : row.reviewed() ? "offered" : "new")))
                .end("td")
                .end("tr");
    }

    private String missing(Term term) {
        var missing = languages.offered().stream()
                .filter(language -> !term.labels().containsKey(language.getLanguage()))
                .map(Locale::getLanguage)
                .toList();
        return missing.isEmpty() ? "–" : String.join(", ", missing);
    }

    /** Adds one and goes to its page. */
    public void add() {
        try {
            var id = editing.add(kind, Map.of(viewer.language().getLanguage(), typed.of("label")));
            browser.go("/admin/vocabularies/" + kind.word() + "/" + id);
        } catch (PortalException e) {
            typed.fault("label", e);
        }
    }
}
