package org.interlace.introductions.posting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.web.Words;

/** The form by which a need or a door is written. */
@RequestScoped
public class PostingForm {

    private final Postings postings;
    private final Words words;
    private final Viewer viewer;
    private final Visit visit;

    @Inject
    PostingForm(Postings postings, Words words, Viewer viewer, Visit visit) {
        this.postings = postings;
        this.words = words;
        this.viewer = viewer;
        this.visit = visit;
    }

    /** What it can be for. */
    public record Purpose(String value, String label, String icon, boolean chosen) {}

    List<Purpose> purposes() {
        var chosen = visit.value("purpose");
        return Phrase.Group.LOOK.phrases().stream()
                .map(phrase -> new Purpose(
                        phrase.word(),
                        words.say(phrase.text()),
                        phrase.icon(),
                        phrase.word().equals(chosen)))
                .toList();
    }

    /** Writes it; empty when it was refused, which the page says. */
    Optional<Posting> write(Posting.Kind kind, boolean shown) {
        try {
            var purpose = Phrase.of(visit.value("purpose")).filter(phrase -> phrase.group() == Phrase.Group.LOOK);
            var draft = new Posting.Draft(visit.value("text"), viewer.language().getLanguage(), purpose, shown);
            return Optional.of(postings.write(kind, draft));
        } catch (PortalException e) {
            visit.refuse(e.code() == IntroductionProblem.BAD_POSTING ? "text" : "", e);
            return Optional.empty();
        }
    }

    /** An id that stands in an address or a form. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }
}
