package org.interlace.introductions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.introductions.Answers;
import org.interlace.introductions.Asking;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.Overview;
import org.interlace.introductions.domain.Rather;
import org.interlace.introductions.domain.Recommendation;
import org.jspecify.annotations.Nullable;

/** Answers to an introduction, by whoever is asked. */
@RequestScoped
@Named
public class IntroductionsAnswerPart {

    private final Shown shown;
    private final Asking asking;
    private final Answers answers;
    private final Words words;
    private final Visit visit;

    @Inject
    IntroductionsAnswerPart(Shown shown, Asking asking, Answers answers, Words words, Visit visit) {
        this.shown = shown;
        this.asking = asking;
        this.answers = answers;
        this.words = words;
        this.visit = visit;
    }

    private RequestId request() {
        return shown.introduction().request();
    }

    /** The attribute of what is folded: what was refused stands open, so that it can be mended. */
    public @Nullable String getOpen() {
        return shown.refused() ? "open" : null;
    }

    /** Phrases to say of somebody. */
    public List<Words.Choice> getRecommendations() {
        return Arrays.stream(Recommendation.values())
                .map(one -> new Words.Choice(one.word(), words.say(one.text())))
                .toList();
    }

    /** Other ways to propose. */
    public List<Words.Choice> getRathers() {
        return Arrays.stream(Rather.values())
                .map(one -> new Words.Choice(one.word(), words.say(one.text())))
                .toList();
    }

    /** The connector opens the way. */
    public void gladly() {
        shown.act(() -> answers.gladly(request(), Recommendation.of(visit.value("phrase")), visit.value("sentence")));
    }

    /** Connector or wished person cannot now. */
    public void later() {
        shown.act(() -> {
            var day = day(visit.value("until"));
            if (shown.entry().part() == Overview.Part.TARGET) {
                answers.postpone(request(), day);
            } else {
                answers.later(request(), day);
            }
        });
    }

    /** The wished person proposes another way. */
    public void rather() {
        shown.act(() -> answers.rather(
                request(),
                Rather.of(visit.value("rather")).orElseThrow(() -> new PortalException(IntroductionProblem.BAD_WAY)),
                visit.value("note")));
    }

    /** Any answer that needs no more words. */
    public void answer(String move) {
        shown.act(() -> answers.plain(request(), move));
    }

    /** Sends it again after it was given back. */
    public void sendAgain() {
        shown.act(() -> asking.rewrite(request(), visit.value("text")));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new PortalException(IntroductionProblem.BAD_DAY);
        }
    }
}
