package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.sample.SampleCommunity;
import org.interlace.api.sample.SampleData;
import org.interlace.api.way.WayQuestion;
import org.interlace.api.way.Ways;
import org.interlace.introductions.domain.Ask;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.domain.Rather;
import org.interlace.introductions.domain.Recommendation;

/** Introductions in every state, asked and answered by the invented people as real ones would. */
@ApplicationScoped
public class SampleIntroductions implements SampleData {

    /** The graph takes the invented ties in within seconds; without it everything goes through the house. */
    private static final int LOOKS = 40;

    private static final long PAUSE = Duration.ofMillis(500).toNanos();
    private static final String OFFERED = "offered";

    private final Asking asking;
    private final Answers answers;
    private final House house;
    private final Requests requests;
    private final Ways ways;
    private final IntroductionStore store;

    @Inject
    SampleIntroductions(
            Asking asking, Answers answers, House house, Requests requests, Ways ways, IntroductionStore store) {
        this.asking = asking;
        this.answers = answers;
        this.house = house;
        this.requests = requests;
        this.ways = ways;
        this.store = store;
    }

    /** Who asks, whom, for what. */
    private record Wish(MemberId asker, MemberId target, Phrase purpose, boolean lookOver) {

        Ask ask(String text) {
            return new Ask(
                    purpose,
                    List.of(Phrase.STARTING, Phrase.EXPERIENCE, Phrase.FACE),
                    text,
                    "fr",
                    lookOver,
                    true,
                    Set.of());
        }
    }

    @Override
    public void load(SampleCommunity community) {
        if (!store.sample().isEmpty() || !caughtUp(community)) {
            return;
        }
        var cast = new Cast(community);
        cast.ask("member", "expert", Phrase.ADVICE);
        cast.offered("entrepreneur", "juror", Phrase.FUNDING);
        cast.offered("expert", "coach", Phrase.PARTNER)
                .ifPresent(request -> cast.as(request, () -> answers.rather(request.id(), Rather.OFFICE_HOUR, "")));
        cast.offered("coach", "partner", Phrase.ROOM).ifPresent(request -> cast.say(request, "yes"));
        cast.offered("curator", "juror", Phrase.CUSTOMERS).ifPresent(request -> cast.say(request, "refuse"));
        cast.offered("partner", "curator", Phrase.FORMALITIES)
                .ifPresent(request -> cast.as(request, () -> answers.postpone(request.id(), null)));
        cast.send(cast.wish("expert", "curator", Phrase.LEARNING, true));
        cast.send(cast.wish("admin", "expert", Phrase.ADVICE, true))
                .ifPresent(id -> house.giveBack(id, "Dites en une phrase ce que vous cherchez."));
        cast.throughTheHouse();
    }

    private boolean caughtUp(SampleCommunity community) {
        var from = community.person("member");
        var to = community.person("expert");
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        for (int i = 0; i < LOOKS; i++) {
            if (!ways.find(WayQuestion.of(from.get(), to.get())).isEmpty()) {
                return true;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /** The invented people, asking and answering. */
    private final class Cast {

        private final SampleCommunity community;

        Cast(SampleCommunity community) {
            this.community = community;
        }

        Wish wish(String asker, String target, Phrase purpose, boolean lookOver) {
            return new Wish(
                    community.person(asker).orElseThrow(),
                    community.person(target).orElseThrow(),
                    purpose,
                    lookOver);
        }

        Optional<RequestId> send(Wish wish) {
            if (ties(wish)) {
                return Optional.empty();
            }
            var sent = new RequestId[1];
            community.as(
                    wish.asker,
                    () -> sent[0] = asking.send(wish.target, wish.ask("Bonjour, j’aimerais vous poser une question.")));
            store.find(sent[0]).ifPresent(one -> one.markSample());
            return Optional.of(sent[0]);
        }

        private boolean ties(Wish wish) {
            var tied = new boolean[1];
            community.as(wish.asker, () -> tied[0] = asking.standing(wish.target) != Asking.Standing.ASKABLE);
            return tied[0];
        }

        Optional<RequestId> ask(String asker, String target, Phrase purpose) {
            var sent = send(wish(asker, target, purpose, false));
            // in the first weeks a facilitator reads it
            sent.flatMap(requests::find)
                    .filter(request -> request.state().equals("lookover"))
                    .ifPresent(request -> house.pass(request.id()));
            return sent;
        }

        /** Sent, and every connector said gladly, or the house asked. */
        Optional<Request> offered(String asker, String target, Phrase purpose) {
            var id = ask(asker, target, purpose);
            for (int i = 0; i < 2; i++) {
                id.flatMap(requests::find).ifPresent(this::open);
            }
            return id.flatMap(requests::find).filter(request -> request.state().equals(OFFERED));
        }

        private void open(Request request) {
            if (request.state().equals(IntroductionMachine.HOUSE)) {
                house.forward(List.of(request.id()), Optional.of(Recommendation.PROJECT), "");
            }
            request.in(IntroductionMachine.CONNECTOR)
                    .forEach(connector -> community.as(
                            connector, () -> answers.gladly(request.id(), Optional.of(Recommendation.TRUST), "")));
        }

        /** The wished person answers. */
        void say(Request request, String move) {
            as(request, () -> answers.plain(request.id(), move));
        }

        void as(Request request, Runnable act) {
            community.as(request.in(IntroductionMachine.TARGET).get(0), act);
        }

        /** Somebody to whom no tie leads. */
        void throughTheHouse() {
            var from = community.person("entrepreneur").orElseThrow();
            community.members().stream()
                    .filter(to -> !to.equals(from)
                            && ways.find(WayQuestion.of(from, to)).isEmpty())
                    .map(to -> new Wish(from, to, Phrase.SUPPLIER, false))
                    .filter(wish -> !ties(wish))
                    .findFirst()
                    .ifPresent(this::send);
        }
    }

    @Override
    public void remove(SampleCommunity community) {
        store.sample().forEach(store::remove);
    }
}
