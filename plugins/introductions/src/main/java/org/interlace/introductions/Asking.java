package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.api.safety.Reach;
import org.interlace.api.text.Letters;
import org.interlace.api.tie.OwnTies;
import org.interlace.api.way.Way;
import org.interlace.api.way.WayQuestion;
import org.interlace.api.way.Ways;
import org.interlace.introductions.domain.About;
import org.interlace.introductions.domain.Ask;
import org.interlace.introductions.domain.Between;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Openness;

/** A member asks to be introduced. */
@ApplicationScoped
public class Asking {

    /** The longest free text. */
    public static final int TEXT = 1000;

    /** The same person again after this time, whatever came of it. */
    static final Duration SAME_PAIR = Duration.ofDays(56);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final IntroductionStore store;
    private final Requests requests;
    private final Ways ways;
    private final OwnTies ties;
    private final Reach reach;
    private final HouseRules rules;
    private final MemberNames names;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Asking(
            IntroductionStore store,
            Requests requests,
            Ways ways,
            OwnTies ties,
            Reach reach,
            HouseRules rules,
            MemberNames names,
            Viewer viewer,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.ways = ways;
        this.ties = ties;
        this.reach = reach;
        this.rules = rules;
        this.names = names;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** How a person stands to the viewer who thinks of asking. */
    public enum Standing {
        /** Can be asked for. */
        ASKABLE,
        /** The viewer's own profile, or nobody is signed in with one. */
        SELF,
        /** One of the viewer's own ties. */
        TIED,
        /** Does not wish to be asked. */
        CLOSED,
        /** Was asked for less than eight weeks ago. */
        ASKED
    }

    /** How a person stands to the viewer; without looking for ways. */
    public Standing standing(MemberId target) {
        return viewer.member()
                .map(own -> standing(own, target, store.between(own, target)))
                .orElse(Standing.SELF);
    }

    private Standing standing(MemberId own, MemberId target, Between between) {
        if (own.equals(target)) {
            return Standing.SELF;
        }
        if (ties.with(target)) {
            return Standing.TIED;
        }
        if (between.openness() == Openness.NOBODY) {
            return Standing.CLOSED;
        }
        boolean recent = between.last()
                .filter(begun -> begun.plus(SAME_PAIR).isAfter(clock.instant()))
                .isPresent();
        return recent ? Standing.ASKED : Standing.ASKABLE;
    }

    /**
     * What leads to a person.
     *
     * @param ways one for each of the viewer's own ties: how many ways lead on from there would tell of ties between others
     * @param house whether the house may try
     */
    public record Leads(List<Way> ways, boolean house) {

        /** Copies the list. */
        public Leads {
            ways = List.copyOf(ways);
        }
    }

    /**
     * What leads to a person, for the viewer's eyes; the core limits how many people a day.
     *
     * @throws PortalException when the person is not there for the viewer, or cannot be asked
     */
    public Leads leads(MemberId target) {
        var own = own();
        var between = store.between(own, target);
        need(own, target, between, false);
        var best = new LinkedHashMap<MemberId, Way>();
        ways.show(WayQuestion.of(own, target)).stream()
                .filter(way -> way.connectors().stream().noneMatch(between.avoided()::contains))
                .forEach(way -> best.putIfAbsent(way.first(), way));
        return new Leads(List.copyOf(best.values()), house(between));
    }

    private static boolean house(Between between) {
        return between.openness() == Openness.MEMBERS;
    }

    /**
     * Sends it. The same person asked for twice at once is one request.
     *
     * @throws PortalException when it cannot be, with the reason as far as the asker may know it
     */
    @Requires("member:profile:change")
    @Transactional
    public RequestId send(MemberId target, Ask ask) {
        return send(target, ask, Optional.empty());
    }

    /**
     * Answers what somebody showed: it goes to them without anybody between, also when they wish not to be asked otherwise.
     *
     * @throws PortalException as {@link #send}
     */
    @Requires("member:profile:change")
    @Transactional
    public RequestId answer(MemberId target, About about, Ask ask) {
        reach.require(own(), List.of(target));
        return send(target, ask.withoutHouse(), Optional.of(about));
    }

    /** Whether a facilitator reads whatever the viewer asks first: in their first weeks, or by the operator's rule. */
    public boolean isLookedOver() {
        return rules.now().lookOver() || viewer.member().filter(reach::newcomer).isPresent();
    }

    private RequestId send(MemberId target, Ask ask, Optional<About> about) {
        var own = own();
        check(ask.text());
        if (!LANGUAGE.matcher(ask.language()).matches()) {
            throw new PortalException(IntroductionProblem.BAD_LANGUAGE);
        }
        store.hold(own);
        var open = onItsWay(own);
        var before = open.stream().filter(one -> one.target().equals(target)).findFirst();
        if (before.isPresent()) {
            return before.get().request();
        }
        var between = store.between(own, target);
        need(own, target, between, about.isPresent());
        int most = rules.now().open();
        if (open.size() >= most) {
            throw new PortalException(IntroductionProblem.TOO_MANY, most);
        }
        boolean house = house(between);
        if (about.isEmpty() && !house && ways.find(WayQuestion.of(own, target)).isEmpty()) {
            throw new PortalException(IntroductionProblem.NOT_ASKABLE);
        }
        var asked = lookedOver(own, target, house ? ask : ask.withoutHouse(), about);
        var request = requests.begin(
                new NewRequest(
                        IntroductionMachine.KIND,
                        Optional.of(own + " " + target),
                        Map.of(RequestMachine.ASKER, List.of(own)),
                        !asked.lookOver()),
                id -> store.keep(made(new Introduction(id, own, target, asked, clock.instant()), about)));
        if (!asked.lookOver()) {
            requests.proceed(request.id(), "pass");
        }
        return request.id();
    }

    /** A newcomer's is read first, or everybody's; where no way leads, the house reads it anyway and need not do so twice. */
    private Ask lookedOver(MemberId own, MemberId target, Ask ask, Optional<About> about) {
        if (ask.lookOver() || !isLookedOver()) {
            return ask;
        }
        boolean readByHouse = about.isEmpty()
                && ask.house()
                && ways.find(WayQuestion.of(own, target)).isEmpty();
        return readByHouse ? ask : ask.lookedOver();
    }

    /** Those that the asker believes to be on their way: what has secretly come to nothing is so until its end date. */
    private List<Introduction> onItsWay(MemberId own) {
        var since = clock.instant().minus(IntroductionMachine.AT_MOST.multipliedBy(2));
        var recent = store.askedBy(own, since);
        var sights = requests.see(recent.stream().map(Introduction::request).toList());
        return recent.stream()
                .filter(one -> Optional.ofNullable(sights.get(one.request()))
                        .filter(Asking::onItsWay)
                        .isPresent())
                .toList();
    }

    private static boolean onItsWay(Sight sight) {
        return !sight.state().equals(Sight.CLOSED) && !sight.state().equals("room");
    }

    private static Introduction made(Introduction introduction, Optional<About> about) {
        return about.map(introduction::answering).orElse(introduction);
    }

    private void need(MemberId own, MemberId target, Between between, boolean shown) {
        if (!names.find(List.of(target)).containsKey(target)) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
        switch (standing(own, target, between)) {
            case SELF -> throw new PortalException(IntroductionProblem.NOT_ASKABLE);
            case CLOSED -> {
                if (!shown) {
                    throw new PortalException(IntroductionProblem.NOT_ASKABLE);
                }
            }
            case TIED -> throw new PortalException(IntroductionProblem.TIED);
            case ASKED -> throw new PortalException(IntroductionProblem.AGAIN);
            case ASKABLE -> {}
        }
    }

    /** The asker writes it anew after a facilitator gave it back, and sends it once more. */
    @Transactional
    public void rewrite(RequestId id, String text) {
        var words = Letters.plain(text);
        check(words);
        if (requests.see(id).state().equals("draft")) {
            store.find(id).ifPresent(one -> one.rewrite(words));
        }
        requests.move(id, "send");
    }

    private static void check(String text) {
        if (text.length() > TEXT) {
            throw new PortalException(IntroductionProblem.BAD_TEXT, TEXT);
        }
    }

    private MemberId own() {
        return viewer.member().orElseThrow(() -> new PortalException(IntroductionProblem.NO_PROFILE));
    }
}
