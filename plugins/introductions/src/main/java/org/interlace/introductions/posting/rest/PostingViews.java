package org.interlace.introductions.posting.rest;

import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.domain.Posting;
import org.jspecify.annotations.Nullable;

/** Needs and doors as JSON. */
final class PostingViews {

    private PostingViews() {}

    /** One to write; the language is the caller's when absent. */
    public record NewPosting(
            @Nullable String text,
            @Nullable String language,
            @Nullable String purpose,
            @Nullable Boolean shown) {}

    /** One as it stands; {@code shown} is whether members see it. */
    public record PostingView(
            String id,
            String member,
            String text,
            String language,
            @Nullable String purpose,
            boolean shown,
            String until) {}

    static PostingView of(Posting one) {
        return new PostingView(
                one.id().toString(),
                one.member().toString(),
                one.text(),
                one.language(),
                one.purpose().map(Phrase::word).orElse(null),
                one.shown(),
                one.end().toString());
    }

    static Posting write(Postings postings, Posting.Kind kind, @Nullable NewPosting given, Viewer viewer) {
        var wish = given == null ? new NewPosting(null, null, null, null) : given;
        var purpose = Phrase.of(wish.purpose == null ? "" : wish.purpose)
                .filter(phrase -> phrase.group() == Phrase.Group.LOOK);
        if (wish.purpose != null && purpose.isEmpty()) {
            throw new PortalException(IntroductionProblem.BAD_PHRASE);
        }
        return postings.write(
                kind,
                new Posting.Draft(
                        wish.text == null ? "" : wish.text,
                        wish.language == null ? viewer.language().getLanguage() : wish.language,
                        purpose,
                        Boolean.TRUE.equals(wish.shown)));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }
}
