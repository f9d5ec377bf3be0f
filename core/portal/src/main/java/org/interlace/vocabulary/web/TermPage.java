package org.interlace.vocabulary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.interlace.vocabulary.TermEditing;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.VocabularyProblem;
import org.interlace.vocabulary.store.TermTable;
import org.jspecify.annotations.Nullable;

/** {@code /admin/vocabularies/{kind}/{id}}: one term, its words in each language, and its end. */
@RequestScoped
@Named
public class TermPage {

    private final TermEditing editing;
    private final Languages languages;
    private final Viewer viewer;
    private final Browser browser;
    private final Typed typed;
    private TermKind kind = TermKind.SKILL;
    private TermTable.@Nullable Row row;

    @Inject
    TermPage(TermEditing editing, Languages languages, Viewer viewer, Browser browser, Typed typed) {
        this.editing = editing;
        this.languages = languages;
        this.viewer = viewer;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        kind = VocabularyPage.kind(browser.value("kind"));
        row = editing.find(kind, id(browser.value("id")));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(VocabularyProblem.ABSENT);
        }
    }

    private TermTable.Row row() {
        return Objects.requireNonNull(row);
    }

    /** What it is called. */
    public String getTitle() {
        return row().term().label(viewer.language());
    }

    /** Its public word. */
    public String getKey() {
        return row().term().key();
    }

    /** How many profiles have it. */
    public int getPeople() {
        return row().people();
    }

    /** Its vocabulary. */
    public String getKind() {
        return kind.word();
    }

    /** Key of the vocabulary's name. */
    public String getKindKey() {
        return "vocabulary.kind." + kind.word();
    }

    /** The version this form is for. */
    public String getVersion() {
        return typed.or("version", Integer.toString(row().version()));
    }

    /** Whether it can be merged and retired. */
    public boolean isOpen() {
        return TermEditing.open(kind);
    }

    /** Whether it is offered no longer. */
    public boolean isRetired() {
        return row().retired();
    }

    /** A field for each language; those that are missing say so. */
    public Markup.Written getLabels() {
        return out -> languages.offered().forEach(language -> {
            var code = language.getLanguage();
            var name = "label." + code;
            boolean missing = !row().term().labels().containsKey(code);
            out.begin("div", "field").begin("label").attribute("for", name);
            out.begin("span")
                    .attribute("lang", code)
                    .text(languages.name(language))
                    .end("span");
            if (missing) {
                out.text(" ")
                        .begin("span", "optional")
                        .text(out.say("vocabulary.missing.one"))
                        .end("span");
            }
            out.end("label")
                    .begin("input")
                    .attribute("id", name)
                    .attribute("name", name)
                    .attribute("type", "text");
            out.attribute("lang", code)
                    .attribute("dir", Languages.direction(language))
                    .attribute("maxlength", Integer.toString(TermEditing.LONGEST))
                    .attribute("value", typed.or(name, row().term().labels().getOrDefault(code, "")))
                    .end("input")
                    .end("div");
        });
    }

    /** Terms it could become one with. */
    public Markup.Written getOthers() {
        var choices = new ArrayList<Choices.Choice>();
        editing.list(kind).stream()
                .filter(other -> !other.term().id().equals(row().term().id()))
                .sorted(Comparator.comparing(
                        other -> other.term().label(viewer.language()),
                        com.ibm.icu.text.Collator.getInstance(viewer.language())::compare))
                .forEach(other -> choices.add(new Choices.Choice(
                        other.term().id().toString(), other.term().label(viewer.language()))));
        return out -> {
            Choices.options(List.of(new Choices.Choice("", out.say("vocabulary.merge.choose"))), "")
                    .to(out);
            Choices.options(choices, typed.of("into")).to(out);
        };
    }

    /** Keeps the words. */
    public void save() {
        tried(() -> {
            var labels = new HashMap<String, String>(row().term().labels());
            languages
                    .offered()
                    .forEach(language ->
                            labels.put(language.getLanguage(), typed.of("label." + language.getLanguage())));
            int version = typed.of("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.of("version")) : 0;
            editing.rename(kind, row().term().id(), labels, version);
        });
    }

    /** Makes it one with another, once the box says so. */
    public void merge() {
        tried(() -> {
            if (!typed.ticked("sure")) {
                throw new PortalException(AccountProblem.NOT_SURE);
            }
            editing.merge(kind, row().term().id(), id(typed.of("into")));
        });
    }

    /** Offers it no longer. */
    public void retire() {
        tried(() -> editing.retire(kind, row().term().id(), true));
    }

    /** Offers it again. */
    public void restore() {
        tried(() -> editing.retire(kind, row().term().id(), false));
    }

    private void tried(Runnable act) {
        try {
            act.run();
            browser.go("/admin/vocabularies/" + kind.word() + "?done=1");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
