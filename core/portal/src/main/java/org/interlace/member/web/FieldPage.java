package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.member.FieldDefinitions;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /admin/fields/{key}}: one field that the operator defined. */
@RequestScoped
@Named
public class FieldPage {

    private final FieldDefinitions definitions;
    private final Languages languages;
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private @Nullable FieldDefinition field;
    private @Nullable String problem;

    @Inject
    FieldPage(
            FieldDefinitions definitions,
            Languages languages,
            Vocabulary vocabulary,
            Messages messages,
            Viewer viewer,
            Browser browser) {
        this.definitions = definitions;
        this.languages = languages;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var stored = definitions.find(browser.value("key"));
        field = Typed.from(browser::values).posted() ? new FieldForm(stored, browser::values).read() : stored;
    }

    private FieldDefinition field() {
        return Objects.requireNonNull(field);
    }

    /** Saves what was typed. */
    public void save() {
        tried(() -> {
            definitions.change(field());
            browser.go("/admin/fields?saved=" + field().key());
        });
    }

    /** Deletes the field with every answer, once the box says so. */
    public void delete() {
        tried(() -> {
            if (browser.value("sure").isEmpty()) {
                problem = messages.say(viewer.language(), MessageKey.parse("member.fields.delete.sure-first"));
                browser.status(422);
                return;
            }
            definitions.delete(field().key());
            browser.go("/admin/fields?saved=deleted");
        });
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** What it is called. */
    public String getTitle() {
        return field().label(viewer.language());
    }

    /** The version this form is for. */
    public int getVersion() {
        return field().version();
    }

    /** Its public word and kind of value, which never change. */
    public String getNature() {
        return messages.say(
                        viewer.language(),
                        MessageKey.parse(
                                "member.kind-of-value." + field().kind().word()))
                + " · " + field().key();
    }

    /** Whether it may endanger somebody. */
    public boolean isDangerous() {
        return field().dangerous();
    }

    /** The form. */
    public Markup.Written getFields() {
        return new FieldMarkup(field(), languages, vocabulary, viewer.language());
    }
}
