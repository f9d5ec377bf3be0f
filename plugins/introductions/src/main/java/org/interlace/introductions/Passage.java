package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interlace.api.availability.Availabilities;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.safety.Distance;
import org.interlace.api.time.Days;
import org.interlace.api.way.Way;
import org.interlace.api.way.WayQuestion;
import org.interlace.api.way.Ways;
import org.interlace.introductions.domain.Attempt;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.PreferenceStore;
import org.interlace.introductions.domain.Tries;

/**
 * Takes a request from one person to the next: whom to ask now, when to wait, when the house tries, when it comes to
 * nothing. Called inside the transaction of a move or of the job that looks what waits.
 */
@ApplicationScoped
public class Passage {

    /** Nobody is asked in the last days: there would be no time for an answer of the wished person. */
    private static final Duration TOO_LATE = Duration.ofDays(5);

    private final IntroductionStore store;
    private final PreferenceStore preferences;
    private final Requests requests;
    private final Ways ways;
    private final Availabilities availabilities;
    private final Distance distance;
    private final Days days;
    private final Clock clock;

    @Inject
    Passage(
            IntroductionStore store,
            PreferenceStore preferences,
            Requests requests,
            Ways ways,
            Availabilities availabilities,
            Distance distance,
            Days days,
            Clock clock) {
        this.store = store;
        this.preferences = preferences;
        this.requests = requests;
        this.ways = ways;
        this.availabilities = availabilities;
        this.distance = distance;
        this.days = days;
        this.clock = clock;
    }

    /** Asks the next connector of a request that stands at {@code asking}, or sends it elsewhere. */
    void next(Request request) {
        var introduction = of(request.id());
        if (introduction.about().isPresent()) {
            resume(requests.proceed(request.id(), "queue"));
            return;
        }
        var tries = store.tries(request.id());
        requests.recast(request.id(), IntroductionMachine.CONNECTOR, List.of());
        if (!tries.more() || !asked(request.id(), introduction, tries)) {
            otherwise(request, introduction, tries);
        }
    }

    private boolean asked(RequestId id, Introduction introduction, Tries tries) {
        for (var way : found(introduction, tries)) {
            if (availabilities.take(id, way.first())) {
                ask(id, way, tries.nextNumber());
                return true;
            }
        }
        return false;
    }

    private List<Way> found(Introduction introduction, Tries tries) {
        return ways.find(question(introduction, tries));
    }

    private WayQuestion question(Introduction introduction, Tries tries) {
        var without = new HashSet<>(introduction.ask().without());
        without.addAll(tries.spent(days.today()));
        without.addAll(preferences.avoidedBy(introduction.asker()));
        without.addAll(preferences.avoidedBy(introduction.target()));
        return new WayQuestion(introduction.asker(), introduction.target(), without, Set.of());
    }

    private void ask(RequestId id, Way way, int number) {
        store.keep(new Attempt(id, number, way, clock.instant()));
        requests.recast(id, IntroductionMachine.CONNECTOR, List.of(way.first()));
    }

    private void otherwise(Request request, Introduction introduction, Tries tries) {
        var move =
                switch (tries.otherwise(introduction.house(), days.today(), lastDay(request))) {
                    case WAIT -> "queue";
                    case HOUSE -> "to-house";
                    case LAPSE -> "lapse";
                };
        requests.proceed(request.id(), move);
    }

    private LocalDate lastDay(Request request) {
        return days.of(request.end().minus(TOO_LATE));
    }

    /** Goes on from {@code queued}, as far as people can be asked now; otherwise it waits there. */
    void resume(Request request) {
        var introduction = of(request.id());
        var tries = store.tries(request.id());
        if (introduction.forwarded() || introduction.about().isPresent()) {
            offer(request, introduction);
        } else if (tries.open()) {
            tries.last()
                    .flatMap(Attempt::onward)
                    .ifPresentOrElse(
                            second -> onward(request, introduction, second), () -> offer(request, introduction));
        } else if (tries.more() && !found(introduction, tries).isEmpty()) {
            requests.proceed(request.id(), "onward");
        }
    }

    private void onward(Request request, Introduction introduction, MemberId second) {
        var attempt = store.tries(request.id()).last().orElseThrow();
        if (!distance.among(second, introduction.both()).isEmpty()) {
            attempt.answer(Attempt.Answer.NO, null, clock.instant());
            requests.proceed(request.id(), "onward");
        } else if (availabilities.take(request.id(), second)) {
            attempt.goOn(clock.instant());
            requests.recast(request.id(), IntroductionMachine.CONNECTOR, List.of(second));
            requests.proceed(request.id(), "onward");
        }
    }

    private void offer(Request request, Introduction introduction) {
        var target = introduction.target();
        if (distance.between(introduction.asker(), target)) {
            requests.proceed(request.id(), "lapse");
        } else if (introduction.postponed().filter(this::toCome).isEmpty()
                && availabilities.take(request.id(), target)) {
            introduction.postpone(null);
            requests.recast(request.id(), IntroductionMachine.TARGET, List.of(target));
            requests.proceed(request.id(), "offer");
        }
    }

    /** It has waited for a week: another way, unless somebody named a later day. */
    void overdue(Request request) {
        var introduction = of(request.id());
        var tries = store.tries(request.id());
        if (introduction.postponed().filter(this::toCome).isPresent() || tries.named(days.today(), lastDay(request))) {
            return;
        }
        var second =
                tries.last().filter(attempt -> tries.open() && attempt.onward().isPresent());
        if (second.isPresent() && !introduction.forwarded()) {
            second.get().answer(Attempt.Answer.FULL, null, clock.instant());
            requests.proceed(request.id(), "onward");
        } else {
            requests.proceed(request.id(), "lapse");
        }
    }

    private boolean toCome(LocalDate day) {
        return day.isAfter(days.today());
    }

    private Introduction of(RequestId id) {
        return store.find(id).orElseThrow();
    }

    /** A day from now. */
    LocalDate inDays(int many) {
        return days.today().plusDays(many);
    }
}
