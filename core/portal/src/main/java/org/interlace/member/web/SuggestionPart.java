package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.member.MemberProblem;
import org.interlace.member.Suggestions;
import org.interlace.member.Suggestions.Suggestion;
import org.interlace.member.domain.Common;
import org.interlace.shell.web.Browser;
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
    private final Browser browser;
    private @Nullable Suggestion found;

    @Inject
    SuggestionPart(Suggestions suggestions, Vocabulary vocabulary, Messages messages, Viewer viewer, Browser browser) {
        this.suggestions = suggestions;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
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

    /** What both have in common; empty when only a mark tells why. */
    public String getReason() {
        return found().common().map(this::reason).orElse("");
    }

    private String reason(Common common) {
        var word = vocabulary
                .term(common.term())
                .map(term -> term.label(viewer.language()))
                .orElse("");
        return messages.say(
                viewer.language(),
                MessageKey.parse("member.common." + common.sort().word()),
                word);
    }

    /** Marks that they have for the viewer. */
    public List<Mark> getMarks() {
        return found().marks().stream()
                .map(mark -> new Mark(mark.icon(), messages.say(viewer.language(), mark.label())))
                .toList();
    }

    /** One of them. */
    public record Mark(String icon, String label) {}

    /** They are not suggested again. */
    public void passOver() {
        try {
            suggestions.passOver(MemberId.parse(browser.value("suggested")));
        } catch (IllegalArgumentException e) {
            throw new PortalException(MemberProblem.ABSENT);
        }
        browser.go("/");
    }

    /** Whom the form is about. */
    public String getId() {
        return found().profile().id().toString();
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
