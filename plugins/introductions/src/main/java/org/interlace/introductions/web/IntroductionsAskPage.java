package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.introductions.Asking;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.WayViews;
import org.interlace.introductions.domain.Ask;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.Replies;
import org.interlace.introductions.posting.domain.Posting;
import org.jspecify.annotations.Nullable;

/**
 * {@code /introductions/new?to=…}: three small steps, each a form that carries what was chosen before; nothing is kept
 * until it is sent, and nothing of it stands in an address.
 */
@RequestScoped
@Named
public class IntroductionsAskPage {

    private static final int LAST = 3;

    private final Asking asking;
    private final Postings postings;
    private final Replies replies;
    private final WayViews views;
    private final MemberNames names;
    private final Words words;
    private final Viewer viewer;
    private final Visit visit;
    private int step = 1;
    private @Nullable MemberName target;
    private @Nullable Posting posting;
    private @Nullable String refusal;
    private WayViews.@Nullable WaysView ways;

    @Inject
    IntroductionsAskPage(
            Asking asking,
            Postings postings,
            Replies replies,
            WayViews views,
            MemberNames names,
            Words words,
            Viewer viewer,
            Visit visit) {
        this.asking = asking;
        this.postings = postings;
        this.replies = replies;
        this.views = views;
        this.names = names;
        this.words = words;
        this.viewer = viewer;
        this.visit = visit;
    }

    /** A group of ready phrases. */
    public record Group(String word, String question, boolean one, List<Choice> choices) {}

    /** One that can be picked. */
    public record Choice(String value, String label, String icon, boolean chosen) {}

    @PostConstruct
    void open() {
        visit.form();
        var about = visit.value("about");
        if (about.isEmpty()) {
            target = names.byHandle(visit.value("to")).orElse(null);
        } else {
            posting = postings.one(id(about));
            target = names.find(List.of(posting.member())).get(posting.member());
        }
        if (target == null) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
        var standing = asking.standing(target.id());
        boolean shown = posting != null && standing == Asking.Standing.CLOSED;
        if (standing != Asking.Standing.ASKABLE && !shown) {
            refusal = words.say("ask.not." + standing.name().toLowerCase(java.util.Locale.ROOT), target.name());
        }
        step = isHelping() ? LAST : step(visit.value("step"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }

    private static int step(String text) {
        return text.matches("[1-3]") ? Integer.parseInt(text) : 1;
    }

    /** Offering help needs no choosing: what is looked for stands in the need. */
    public boolean isHelping() {
        return posting != null && posting.kind() == Posting.Kind.NEED;
    }

    /** What is answered; null when somebody is asked for. */
    public @Nullable Posting getPosting() {
        return posting;
    }

    /** What the page is called. */
    public String getTitle() {
        return words.say(
                posting == null ? "ask.title" : "ask.title." + posting.kind().word(), getName());
    }

    private MemberName target() {
        return java.util.Objects.requireNonNull(target);
    }

    /** Whom it is about. */
    public String getName() {
        return target().name();
    }

    /** The way back to them. */
    public String getHandle() {
        return target().handle();
    }

    /** Why they cannot be asked now; null if they can. */
    public @Nullable String getRefusal() {
        return refusal;
    }

    /** Which step stands on the page. */
    public int getStep() {
        return step;
    }

    /** The groups of this step; none on the last. */
    public List<Group> getGroups() {
        return Arrays.stream(Phrase.Group.values())
                .filter(group -> stepOf(group) == step)
                .map(this::group)
                .toList();
    }

    private static int stepOf(Phrase.Group group) {
        return group == Phrase.Group.WHO || group == Phrase.Group.LOOK ? 1 : 2;
    }

    private Group group(Phrase.Group group) {
        var chosen = chosen();
        boolean one = group == Phrase.Group.LOOK;
        return new Group(
                one ? "purpose" : "phrases",
                words.say(group.label()),
                one,
                group.phrases().stream()
                        .map(phrase -> new Choice(
                                phrase.word(), words.say(phrase.text()), phrase.icon(), chosen.contains(phrase)))
                        .toList());
    }

    private Set<Phrase> chosen() {
        var chosen = new LinkedHashSet<Phrase>();
        Phrase.of(visit.value("purpose"))
                .or(() -> Optional.ofNullable(posting).flatMap(Posting::purpose))
                .ifPresent(chosen::add);
        visit.values("phrases").forEach(word -> Phrase.of(word).ifPresent(chosen::add));
        return chosen;
    }

    /** What was chosen on the other steps, carried along. */
    public List<Choice> getCarried() {
        return chosen().stream()
                .filter(phrase -> stepOf(phrase.group()) != step)
                .map(phrase -> new Choice(
                        phrase.word(), phrase.group() == Phrase.Group.LOOK ? "purpose" : "phrases", "", true))
                .toList();
    }

    /** What is sent, in ready phrases, as everybody on the way reads it. */
    public List<Words.Said> getSaid() {
        return purpose().map(one -> words.said(ask(one))).orElse(List.of());
    }

    private Optional<Phrase> purpose() {
        return isHelping()
                ? Optional.of(Phrase.HELP)
                : Phrase.of(visit.value("purpose")).filter(phrase -> phrase.group() == Phrase.Group.LOOK);
    }

    private Ask ask(Phrase purpose) {
        return new Ask(
                purpose,
                chosen().stream()
                        .filter(phrase -> phrase.group() != Phrase.Group.LOOK)
                        .toList(),
                visit.value("text").strip(),
                viewer.language().getLanguage(),
                !visit.value("look-over").isEmpty(),
                !visit.value("house").isEmpty() || ways().items().isEmpty(),
                without());
    }

    /** Who was asked not to be asked: those of the ways shown whose box is not ticked any more. */
    private Set<MemberId> without() {
        var through = new HashSet<>(visit.values("through"));
        return visit.values("way").stream()
                .filter(id -> !through.contains(id))
                .flatMap(id -> member(id).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<MemberId> member(String text) {
        try {
            return Optional.of(MemberId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private WayViews.WaysView ways() {
        var known = ways;
        if (known == null) {
            known = posting != null ? new WayViews.WaysView(List.of(), false) : views.of(asking.leads(target().id()));
            ways = known;
        }
        return known;
    }

    /** The ways, by name only the viewer's own ties. */
    public List<WayViews.WayView> getWays() {
        return ways().items();
    }

    /** Whether the house may try. */
    public boolean isHouse() {
        return ways().house();
    }

    /** Whether somebody's box is ticked: at first everybody's is. */
    public boolean through(String id) {
        return visit.values("way").isEmpty() || visit.values("through").contains(id);
    }

    /** Whether the house shall try, as ticked. */
    public boolean isHoused() {
        return !visit.value("house").isEmpty();
    }

    /** Whether a facilitator shall read it first, as ticked. */
    public boolean isLookOver() {
        return !visit.value("look-over").isEmpty();
    }

    /** Whether a facilitator reads it in any case. */
    public boolean isLookedOver() {
        return asking.isLookedOver();
    }

    /** What was written so far. */
    public String getText() {
        return visit.value("text");
    }

    /** To the next step, if this one is whole. */
    public void forward() {
        if (step == 1 && purpose().isEmpty()) {
            visit.refuse("", new PortalException(IntroductionProblem.NO_PURPOSE));
        } else {
            step = Math.min(LAST, step + 1);
        }
    }

    /** To the step before. */
    public void back() {
        step = Math.max(1, step - 1);
    }

    /** Sends it. */
    public void send() {
        try {
            var purpose = purpose().orElseThrow(() -> new PortalException(IntroductionProblem.NO_PURPOSE));
            var sent = posting == null
                    ? asking.send(target().id(), ask(purpose))
                    : replies.send(posting.id(), ask(purpose));
            visit.go("/introductions/" + sent);
        } catch (PortalException e) {
            visit.refuse(e.code() == IntroductionProblem.BAD_TEXT ? "text" : "", e);
        }
    }
}
