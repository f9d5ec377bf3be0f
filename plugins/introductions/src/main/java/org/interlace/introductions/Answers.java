package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.text.Letters;
import org.interlace.api.time.Days;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Rather;
import org.interlace.introductions.domain.Recommendation;
import org.jspecify.annotations.Nullable;

/** What connectors and wished persons answer, and what they say with it. An answer given twice is given once. */
@ApplicationScoped
public class Answers {

    /** The longest sentence. */
    public static final int SENTENCE = 300;

    private static final int FAR_DAYS = 60;

    private final IntroductionStore store;
    private final Requests requests;
    private final Viewer viewer;
    private final Days days;

    @Inject
    Answers(IntroductionStore store, Requests requests, Viewer viewer, Days days) {
        this.store = store;
        this.requests = requests;
        this.viewer = viewer;
        this.days = days;
    }

    /** The connector opens the way. */
    @Transactional
    public void gladly(RequestId id, Optional<Recommendation> phrase, String sentence) {
        var words = plain(sentence);
        asked(id, IntroductionMachine.CONNECTOR)
                .ifPresent(own -> of(id).recommend(new Introduction.Word(phrase, words, Optional.of(own))));
        requests.move(id, "gladly");
    }

    /** The connector cannot now. */
    @Transactional
    public void later(RequestId id, @Nullable LocalDate day) {
        if (day != null) {
            checkDay(day);
            asked(id, IntroductionMachine.CONNECTOR)
                    .ifPresent(own -> store.tries(id).running().ifPresent(attempt -> attempt.wish(day)));
        }
        requests.move(id, "later");
    }

    /** The wished person cannot now. */
    @Transactional
    public void postpone(RequestId id, @Nullable LocalDate day) {
        if (day != null) {
            checkDay(day);
            asked(id, IntroductionMachine.TARGET).ifPresent(own -> of(id).postpone(day));
        }
        requests.move(id, "postpone");
    }

    /** The wished person proposes another way; the asker has the last word. */
    @Transactional
    public void rather(RequestId id, Rather way, String note) {
        var words = plain(note);
        asked(id, IntroductionMachine.TARGET).ifPresent(own -> of(id).propose(way, words));
        requests.move(id, "rather");
    }

    /** Any answer that needs no more words. */
    @Transactional
    public Request plain(RequestId id, String move) {
        return requests.move(id, move);
    }

    /** The viewer, if it is they who are waited for; otherwise what they write with an answer is nobody's business. */
    private Optional<MemberId> asked(RequestId id, String role) {
        var state = role.equals(IntroductionMachine.TARGET) ? "offered" : "asking";
        return viewer.member().filter(own -> requests.hold(id)
                .filter(request -> request.state().equals(state) && request.plays(own, role))
                .isPresent());
    }

    private Introduction of(RequestId id) {
        return store.find(id).orElseThrow();
    }

    private void checkDay(LocalDate day) {
        var today = days.today();
        if (!day.isAfter(today) || day.isAfter(today.plusDays(FAR_DAYS))) {
            throw new PortalException(IntroductionProblem.BAD_DAY);
        }
    }

    /** A sentence as it is kept. */
    static String plain(String text) {
        var words = Letters.plain(text);
        if (words.length() > SENTENCE) {
            throw new PortalException(IntroductionProblem.BAD_TEXT, SENTENCE);
        }
        return words;
    }
}
