package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.member.Suggestions;
import org.interlace.member.Suggestions.Suggestion;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One person whom the viewer might like to meet, on the first page. */
@RequestScoped
@Named
public class SuggestionPart {

    private final Suggestions suggestions;
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final Viewer viewer;
    private @Nullable Suggestion found;

    @Inject
    SuggestionPart(Suggestions suggestions, Vocabulary vocabulary, Messages messages, Viewer viewer) {
        this.suggestions = suggestions;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.viewer = viewer;
    }

    @PostConstruct
    void open() {
        found = suggestions.today().orElse(null);
    }

    /** Whether somebody comes to mind. */
    public boolean isThere() {
        return found != null;
    }

    private Suggestion found() {
        return Objects.requireNonNull(found);
    }

    /** Their name. */
    public String getName() {
        return found().profile().name();
    }

    /** Their page. */
    public String getHref() {
        return "/members/" + found().profile().handle();
    }

    /** What they do. */
    public @Nullable String getHeadline() {
        return found().profile().headline();
    }

    /** The language in which they write. */
    public @Nullable String getLanguage() {
        return found().profile().language();
    }

    /** What both have in common. */
    public String getReason() {
        var common = found().common();
        var word = vocabulary
                .term(common.term())
                .map(term -> term.label(viewer.language()))
                .orElse("");
        return messages.say(
                viewer.language(),
                MessageKey.parse("member.common." + common.sort().word()),
                word);
    }

    /** Their picture, or the one made of threads. */
    public Markup.Written getPicture() {
        var profile = found().profile();
        var portrait = profile.portrait();
        return out -> out.portrait(
                portrait == null ? null : portrait.small(),
                portrait == null ? "" : portrait.alternative(),
                Monogram.of(profile.id().toString(), profile.name()),
                "small");
    }
}
