package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.interlace.member.FieldDefinitions;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.Maxima;
import org.interlace.member.domain.ValueKind;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.jspecify.annotations.Nullable;

/** {@code /admin/fields}: which fields profiles have, and how many people may see each at most. */
@RequestScoped
@Named
public class FieldsPage {

    private final FieldDefinitions definitions;
    private final Languages languages;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private List<FieldDefinition> fields = List.of();
    private Maxima maxima = Maxima.none();
    private @Nullable String problem;

    @Inject
    FieldsPage(FieldDefinitions definitions, Languages languages, Messages messages, Viewer viewer, Browser browser) {
        this.definitions = definitions;
        this.languages = languages;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        fields = definitions.list();
        maxima = definitions.maxima();
    }

    /** Adds a field, switched off, and goes to its page. */
    public void add() {
        var label = Letters.plain(browser.value("label"));
        var kind = ValueKind.find(browser.value("kind")).orElse(ValueKind.LINE);
        var key = browser.value("key").strip();
        try {
            definitions.add(FieldDefinition.fresh(
                    UUID.randomUUID(),
                    key,
                    kind,
                    label.isEmpty() ? Map.of() : Map.of(viewer.language().getLanguage(), label)));
            browser.go("/admin/fields/" + key);
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(422);
        }
    }

    /** Sets the largest audiences of the fields every profile has. */
    public void limit() {
        var largest = new EnumMap<Field, Audience>(Field.class);
        for (var field : Field.values()) {
            Arrays.stream(Audience.values())
                    .filter(one -> one.word().equals(browser.value("maximum." + field.word())))
                    .forEach(one -> largest.put(field, one));
        }
        definitions.limit(largest);
        browser.go("/admin/fields?saved=limits");
    }

    /** Whether something was saved a moment ago. */
    public boolean isSaved() {
        return !browser.value("saved").isEmpty();
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** What was typed as key. */
    public String getKey() {
        return browser.value("key");
    }

    /** What was typed as label. */
    public String getLabel() {
        return browser.value("label");
    }

    private String say(String key) {
        return messages.say(viewer.language(), MessageKey.parse(key));
    }

    /** Kinds of values, to choose from. */
    public Markup.Written getKinds() {
        return out -> Arrays.stream(ValueKind.values()).forEach(kind -> out.begin("option")
                .attribute("value", kind.word())
                .attribute("selected", kind.word().equals(browser.value("kind")) ? "selected" : null)
                .text(say("member.kind-of-value." + kind.word()))
                .end("option"));
    }

    /** The defined fields. */
    public Markup.Written getRows() {
        return out -> fields.forEach(field -> row(out, field));
    }

    private void row(Markup out, FieldDefinition field) {
        out.begin("tr").begin("th").attribute("scope", "row");
        out.begin("a").attribute("href", "/admin/fields/" + field.key());
        out.whole("bdi", field.label(viewer.language())).end("a");
        if (!field.texts().labels().keySet().containsAll(Languages.ALL)) {
            out.begin("p", "quiet-text")
                    .icon("warning")
                    .text(" " + say("member.fields.untranslated") + " " + missing(field));
            out.end("p");
        }
        out.end("th").whole("td", say("member.kind-of-value." + field.kind().word()));
        out.whole("td", say("member.audience." + field.maximum().word()));
        out.begin("td").begin("span", field.on() ? "state on" : "state");
        out.text(say(field.on() ? "member.fields.on" : "member.fields.off")).end("span");
        if (field.dangerous()) {
            out.begin("p", "quiet-text")
                    .icon("lock")
                    .text(" " + say("member.fields.dangerous"))
                    .end("p");
        } else if (field.searchable()) {
            out.begin("p", "quiet-text")
                    .icon("search")
                    .text(" " + say("member.fields.searchable"))
                    .end("p");
        }
        out.end("td").end("tr");
    }

    private String missing(FieldDefinition field) {
        return String.join(
                ", ",
                languages.offered().stream()
                        .filter(language -> !field.texts().labels().containsKey(language.getLanguage()))
                        .map(languages::name)
                        .toList());
    }

    /** The fields every profile has, with their largest audiences. */
    public Markup.Written getLimits() {
        return out -> {
            for (var field : Field.values()) {
                var name = "maximum." + field.word();
                out.begin("div", "field").begin("label").attribute("for", name);
                out.text(say("member.field." + field.word())).end("label");
                out.begin("select").attribute("id", name).attribute("name", name);
                for (var audience : Audience.values()) {
                    out.begin("option").attribute("value", audience.word());
                    out.attribute("selected", audience == maxima.of(field) ? "selected" : null);
                    out.text(say("member.audience." + audience.word())).end("option");
                }
                out.end("select").end("div");
            }
        };
    }
}
