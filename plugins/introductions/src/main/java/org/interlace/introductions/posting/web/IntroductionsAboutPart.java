package org.interlace.introductions.posting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.introductions.domain.About;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.posting.domain.PostingStore;
import org.interlace.introductions.web.Shown;
import org.interlace.introductions.web.Words;
import org.jspecify.annotations.Nullable;

/** On the page of an introduction: the need or the door that it answers. */
@RequestScoped
@Named
public class IntroductionsAboutPart {

    private final Shown shown;
    private final PostingStore store;
    private final Words words;

    @Inject
    IntroductionsAboutPart(Shown shown, PostingStore store, Words words) {
        this.shown = shown;
        this.store = store;
        this.words = words;
    }

    /** It; null when somebody was asked for, or when it was taken away since. */
    public @Nullable Posting getPosting() {
        return shown.introduction()
                .about()
                .map(About::posting)
                .flatMap(store::find)
                .orElse(null);
    }

    /** What it is, in words. */
    public String getLead() {
        return shown.introduction()
                .about()
                .map(about -> words.say("about." + about.kind()))
                .orElse("");
    }
}
