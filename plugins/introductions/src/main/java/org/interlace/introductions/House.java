package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.room.Rooms;
import org.interlace.api.safety.AuditLog;
import org.interlace.introductions.domain.Figures;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.domain.Recommendation;

/**
 * What facilitators do: look requests over, answer for the house, sit beside people. Texts are read only where the asker
 * was told so: in the look-over and in the house's queue; everything else is states and times (product.md §2.8).
 */
@ApplicationScoped
public class House {

    /** States in which a facilitator reads what was asked; the asker was told before sending. */
    private static final Set<String> READ = Set.of("lookover", IntroductionMachine.HOUSE);

    private static final Set<String> STATES = Set.of(
            "lookover",
            "draft",
            "asking",
            IntroductionMachine.HOUSE,
            IntroductionMachine.QUEUED,
            "offered",
            "confirming");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Duration YEAR = Duration.ofDays(365);

    private final IntroductionStore store;
    private final Requests requests;
    private final Rooms rooms;
    private final AuditLog audit;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    House(IntroductionStore store, Requests requests, Rooms rooms, AuditLog audit, Viewer viewer, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.rooms = rooms;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * One on the board.
     *
     * @param introduction what was asked, where a facilitator reads it; empty elsewhere
     */
    public record Line(Request request, Optional<Introduction> introduction) {}

    /** Everything that is open, what waits for the house first. Own requests are left out. */
    @Requires("introductions:introduction:facilitate")
    public List<Line> board() {
        var open = requests.at(IntroductionMachine.KIND, STATES).stream()
                .filter(request -> viewer.member()
                        .filter(own -> request.asker().equals(Optional.of(own)))
                        .isEmpty())
                .toList();
        var texts = store.find(open.stream()
                .filter(request -> READ.contains(request.state()))
                .map(Request::id)
                .toList());
        return open.stream()
                .map(request -> new Line(
                        request,
                        texts.stream()
                                .filter(one -> one.request().equals(request.id()))
                                .findFirst()))
                .filter(line -> line.introduction().filter(this::toViewer).isEmpty())
                .toList();
    }

    /** Nobody answers for the house what goes to themselves, nor learns of it before they are asked. */
    private boolean toViewer(Introduction introduction) {
        return viewer.member().filter(introduction.target()::equals).isPresent();
    }

    /** Rooms whose people wish a facilitator beside them or an interpreter, by the phrase they chose. */
    @Requires("introductions:introduction:facilitate")
    public List<Introduction> wishes() {
        return store.lately().stream()
                .filter(one -> one.ask().says(Phrase.BESIDE) || one.ask().says(Phrase.INTERPRETER))
                .toList();
    }

    /** What was asked and what came of it in the year past. */
    @Requires("introductions:introduction:facilitate")
    public Figures figures() {
        return Figures.of(store.counts(clock.instant().minus(YEAR)));
    }

    /** It may go on. */
    @Requires("introductions:introduction:facilitate")
    @Transactional
    public void pass(RequestId id) {
        requests.move(id, "pass");
        read(id);
    }

    /** The asker writes it anew, with this advice. */
    @Requires("introductions:introduction:facilitate")
    @Transactional
    public void giveBack(RequestId id, String advice) {
        var words = Answers.plain(advice);
        if (words.isEmpty()) {
            throw new PortalException(IntroductionProblem.BAD_TEXT, Answers.SENTENCE);
        }
        requests.move(id, "return");
        of(id).advise(words);
        read(id);
    }

    /** Adds a translation that whoever is asked reads before the original; an empty one is taken away. */
    @Requires("introductions:introduction:facilitate")
    @Transactional
    public void translate(RequestId id, Introduction.Translation translation) {
        if (translation.text().length() > Asking.TEXT) {
            throw new PortalException(IntroductionProblem.BAD_TEXT, Asking.TEXT);
        }
        if (!LANGUAGE.matcher(translation.language()).matches()) {
            throw new PortalException(IntroductionProblem.BAD_LANGUAGE);
        }
        boolean read = requests.hold(id)
                .filter(request -> READ.contains(request.state()))
                .isPresent();
        if (!read || store.find(id).filter(this::toViewer).isPresent()) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
        of(id).translate(translation);
        read(id);
    }

    /** Opens the way for the house, for several at once; those that moved on meanwhile are left as they are. */
    @Requires("introductions:introduction:facilitate")
    @Transactional
    public int forward(Collection<RequestId> ids, Optional<Recommendation> phrase, String sentence) {
        var words = Answers.plain(sentence);
        int forwarded = 0;
        for (var id : ids) {
            if (waits(id)) {
                of(id).forward(new Introduction.Word(phrase, words, viewer.member()));
                requests.move(id, "forward");
                read(id);
                forwarded++;
            }
        }
        return forwarded;
    }

    /** The house does not; several at once. */
    @Requires("introductions:introduction:facilitate")
    @Transactional
    public int decline(Collection<RequestId> ids) {
        var waiting = ids.stream().filter(this::waits).toList();
        waiting.forEach(id -> {
            requests.move(id, "decline");
            read(id);
        });
        return waiting.size();
    }

    /** The asker finds it in "who saw me and why". */
    private void read(RequestId id) {
        audit.note(new MessageKey("introductions", "act.read"), Optional.of(of(id).asker()), id.toString());
    }

    private boolean waits(RequestId id) {
        return requests.hold(id)
                        .filter(request -> request.state().equals(IntroductionMachine.HOUSE))
                        .isPresent()
                && store.find(id).filter(this::toViewer).isEmpty();
    }

    /** Sits down in a room whose asker wished a facilitator or an interpreter; those there are told. */
    @Requires("introductions:introduction:facilitate")
    @Transactional
    public void seat(RequestId id, MemberId person) {
        var introduction = wishes().stream()
                .filter(one -> one.request().equals(id))
                .findFirst()
                .orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
        rooms.seat(introduction.room().orElseThrow(), person);
        introduction
                .both()
                .forEach(one ->
                        audit.note(new MessageKey("introductions", "act.seated"), Optional.of(one), id.toString()));
    }

    private Introduction of(RequestId id) {
        return store.find(id).orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
    }
}
