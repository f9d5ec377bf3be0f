package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.api.tie.TieOffers;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Outcome;

/** What became of it: asked of both after 14, 30 and 90 days, answered with one tap. A meeting offers both a tie. */
@ApplicationScoped
public class Aftermath {

    /** Who was away when a question came is still told within this time. */
    private static final Duration WINDOW = Duration.ofDays(7);

    private final IntroductionStore store;
    private final Notifications notifications;
    private final TieOffers ties;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Aftermath(IntroductionStore store, Notifications notifications, TieOffers ties, Viewer viewer, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.ties = ties;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Asks those whose day has come; nobody is asked the same twice. */
    @Transactional
    public void ask() {
        var now = clock.instant();
        for (var step : Outcome.Step.values()) {
            var until = now.minus(step.after());
            store.opened(until.minus(WINDOW), until).forEach(one -> ask(one, step));
        }
    }

    private void ask(Introduction introduction, Outcome.Step step) {
        tell(introduction, step, introduction.asker(), introduction.target());
        tell(introduction, step, introduction.target(), introduction.asker());
    }

    private void tell(Introduction introduction, Outcome.Step step, MemberId member, MemberId other) {
        notifications.tell(new Notification(
                IntroductionNews.AFTER,
                new Receiver.OfMember(member),
                introduction.request() + "/" + step.word(),
                Sentence.of(new MessageKey("introductions", "after." + step.word()), new Value.Person(other)),
                List.of(),
                "/introductions/" + introduction.request()));
    }

    /** What the viewer is asked about one by now and has not answered. */
    public List<Outcome.Step> open(Introduction introduction) {
        var own = viewer.member();
        var said = store.outcomes(introduction.request()).stream()
                .filter(outcome -> own.filter(outcome.member()::equals).isPresent())
                .map(Outcome::step)
                .toList();
        return introduction
                .opened()
                .map(opened -> Outcome.Step.due(opened, clock.instant()).stream()
                        .filter(step -> !said.contains(step))
                        .toList())
                .orElse(List.of());
    }

    /** The viewer says what became of it; saying it again replaces it. */
    @Transactional
    public void say(RequestId id, Outcome.Step step, String answer) {
        var introduction = store.find(id)
                .filter(one -> viewer.member().filter(one.both()::contains).isPresent())
                .orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
        boolean due = introduction
                .opened()
                .filter(opened -> Outcome.Step.due(opened, clock.instant()).contains(step))
                .isPresent();
        if (!due || !step.answers().contains(answer)) {
            throw new PortalException(IntroductionProblem.BAD_ANSWER);
        }
        store.keep(new Outcome(id, viewer.member().orElseThrow(), step, answer, clock.instant()));
        notifications.settle(IntroductionNews.AFTER, id + "/" + step.word());
        if (step == Outcome.Step.MET && answer.equals("yes")) {
            ties.offer(
                    introduction.asker(),
                    introduction.target(),
                    "met-at",
                    new TieOffers.Because(
                            "room", introduction.room().orElseThrow().toString()));
        }
    }
}
