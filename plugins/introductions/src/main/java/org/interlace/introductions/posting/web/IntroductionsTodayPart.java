package org.interlace.introductions.posting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.web.Words;
import org.jspecify.annotations.Nullable;

/** "You could open a door today", on the first page: one need of somebody else that fits the viewer. */
@RequestScoped
@Named
public class IntroductionsTodayPart {

    private final Postings postings;
    private final Words words;
    private @Nullable Posting need;

    @Inject
    IntroductionsTodayPart(Postings postings, Words words) {
        this.postings = postings;
        this.words = words;
    }

    @PostConstruct
    void open() {
        need = postings.today().orElse(null);
    }

    /** It; null when nothing comes to mind. */
    public @Nullable Posting getNeed() {
        return need;
    }

    /** Whether the viewer has offered a door that stands. */
    public boolean isGenerous() {
        return postings.mine(Posting.Kind.DOOR).stream().anyMatch(postings::stands);
    }

    /** Who looks for it. */
    public Words.Person getPerson() {
        var member = Objects.requireNonNull(need).member();
        return Objects.requireNonNull(words.people(List.of(member)).get(member));
    }
}
