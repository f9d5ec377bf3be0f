package org.interlace.introductions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.interlace.introductions.Overview;
import org.interlace.introductions.domain.About;
import org.interlace.introductions.domain.Introduction;
import org.jspecify.annotations.Nullable;

/** {@code /introductions/{id}}: one introduction, as much of it as the viewer's part allows. */
@RequestScoped
@Named
public class IntroductionsOnePage {

    private final Shown shown;
    private final Words words;

    @Inject
    IntroductionsOnePage(Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
    }

    private Overview.Entry entry() {
        return shown.entry();
    }

    private Introduction introduction() {
        return shown.introduction();
    }

    /** Who asks. */
    public Words.Person getAsker() {
        return shown.person(introduction().asker());
    }

    /** Whom they wish to meet. */
    public Words.Person getTarget() {
        return shown.person(introduction().target());
    }

    /** The viewer's part: {@code asker}, {@code connector}, {@code target}. */
    public String getPart() {
        return entry().part().name().toLowerCase(Locale.ROOT);
    }

    /** What the page is called. */
    public String getTitle() {
        var about = introduction().about().map(About::kind);
        boolean own = entry().part() == Overview.Part.ASKER;
        if (about.isPresent() && own) {
            return words.say("ask.title." + about.get(), getTarget().name());
        }
        var key = about.map(kind -> "question." + kind).orElse("one.title." + getPart());
        return words.say(key, getAsker().name(), getTarget().name());
    }

    /** What a yes of the wished person means. */
    public String getMeans() {
        return words.say(
                introduction().about().isPresent() ? "target.means.direct" : "target.means",
                getAsker().name());
    }

    /** Where it stands, in the viewer's eyes. */
    public String getState() {
        return IntroductionsListPage.state(entry());
    }

    /** That in words. */
    public String getStateText() {
        return words.say("state." + getState());
    }

    /** The one date. */
    public Instant getEnd() {
        return entry().sight().end();
    }

    /** Whether the viewer can make a move. */
    public boolean may(String move) {
        return entry().sight().answers().contains(move);
    }

    /** What was asked, in ready phrases. */
    public List<Words.Said> getSaid() {
        return words.said(introduction().ask());
    }

    /** The asker's own words. */
    public String getText() {
        return introduction().ask().text();
    }

    /** Their language. */
    public String getLanguage() {
        return introduction().ask().language();
    }

    /** A translation; null if there is none. */
    public Introduction.@Nullable Translation getTranslation() {
        return introduction().translation().orElse(null);
    }

    /** What who opened the way says, for whoever comes after them; null if nothing was said. */
    public @Nullable String getRecommendation() {
        return entry().part() == Overview.Part.ASKER
                ? null
                : introduction()
                        .recommendation()
                        .flatMap(Introduction.Word::phrase)
                        .map(phrase -> words.say(phrase.text()))
                        .orElse(null);
    }

    /** The same in their own words; null if nothing was said. */
    public @Nullable String getRecommended() {
        return entry().part() == Overview.Part.ASKER
                ? null
                : introduction()
                        .recommendation()
                        .map(Introduction.Word::sentence)
                        .filter(sentence -> !sentence.isEmpty())
                        .orElse(null);
    }

    /** Who said it; the house without a name. */
    public String getRecommender() {
        return introduction()
                .recommendation()
                .filter(word -> !introduction().forwarded())
                .flatMap(Introduction.Word::by)
                .map(by -> shown.person(by).name())
                .orElseGet(() -> words.say("the-house"));
    }

    /** What a facilitator advised when giving it back; null unless it waits to be written anew. */
    public @Nullable String getAdvice() {
        return entry().sight().state().equals("draft") ? introduction().advice().orElse(null) : null;
    }

    /** Whether the asker has the last word now. */
    public boolean isConfirming() {
        return entry().sight().state().equals("confirming") && entry().part() == Overview.Part.ASKER;
    }

    /** Another way that was proposed; null if none was. */
    public @Nullable String getRather() {
        return isConfirming()
                ? introduction().rather().map(way -> words.say(way.text())).orElse(null)
                : null;
    }

    /** What was written with it. */
    public String getRatherNote() {
        return introduction().ratherNote();
    }

    /** The room's address; null until it is open. */
    public @Nullable String getRoom() {
        return entry().open()
                ? introduction().room().map(room -> room.address()).orElse(null)
                : null;
    }
}
