package org.interlace.introductions.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.Expertise;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Reach;
import org.interlace.api.text.Letters;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.posting.domain.PostingStore;

/** What members look for and which doors they can open: written, found, passed over. */
@ApplicationScoped
public class Postings {

    /** The longest text. */
    public static final int TEXT = 300;

    /** So many of each kind that stand at once. */
    static final int OPEN = 5;

    private static final int ALIKE = 5;
    private static final int SHORTEST = 5;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final PostingStore store;
    private final Expertise expertise;
    private final MemberNames names;
    private final Reach reach;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Postings(PostingStore store, Expertise expertise, MemberNames names, Reach reach, Viewer viewer, Clock clock) {
        this.store = store;
        this.expertise = expertise;
        this.names = names;
        this.reach = reach;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Writes one. The same words again are the same one, whose time begins anew.
     *
     * @throws PortalException when the text is too short or too long, or five stand already
     */
    @Requires("member:profile:change")
    @Transactional
    public Posting write(Posting.Kind kind, Posting.Draft draft) {
        var own = own();
        var text = draft.text();
        if (text.length() < SHORTEST || text.length() > TEXT) {
            throw new PortalException(IntroductionProblem.BAD_POSTING, SHORTEST, TEXT);
        }
        if (!LANGUAGE.matcher(draft.language()).matches()) {
            throw new PortalException(IntroductionProblem.BAD_LANGUAGE);
        }
        store.hold(own);
        var now = clock.instant();
        var before = mine(kind);
        var same = before.stream().filter(one -> one.text().equals(text)).findFirst();
        if (same.isPresent()) {
            same.get().renew(now);
            return same.get();
        }
        if (before.stream().filter(this::stands).count() >= OPEN) {
            throw new PortalException(IntroductionProblem.TOO_MANY_POSTINGS, OPEN);
        }
        var made = new Posting(
                kind,
                own,
                new Posting.Draft(text, draft.language(), draft.purpose(), draft.shown()),
                expertise.named(text),
                now);
        store.keep(made);
        return made;
    }

    /** Whether its time is not over. */
    public boolean stands(Posting posting) {
        return posting.end().isAfter(clock.instant());
    }

    /** The viewer's own of a kind, newest first, also those whose time is over. */
    public List<Posting> mine(Posting.Kind kind) {
        return viewer.member().map(store::of).orElse(List.of()).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    /** Whether it is the viewer's. */
    public boolean isOwn(Posting posting) {
        return viewer.member().filter(posting.member()::equals).isPresent();
    }

    /**
     * One that the viewer may read.
     *
     * @throws PortalException the same when it is not there and when it is not for the viewer
     */
    public Posting one(UUID id) {
        return store.find(id)
                .filter(one -> isOwn(one) || !visible(List.of(one)).isEmpty())
                .orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
    }

    /** It still holds. */
    @Transactional
    public void renew(UUID id) {
        ownOne(id).renew(clock.instant());
    }

    /** It is taken away. */
    @Transactional
    public void close(UUID id) {
        store.remove(ownOne(id).id());
    }

    private Posting ownOne(UUID id) {
        return store.find(id).filter(this::isOwn).orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
    }

    /** Doors of others: those that a text names or in which it stands; all of them, newest first, for an empty one. What is too long for a posting is cut. */
    public List<Posting> doors(String text) {
        var words = Letters.plain(text);
        return words.length() > TEXT ? doors(words.substring(0, TEXT)) : found(words);
    }

    private List<Posting> found(String words) {
        var found = new LinkedHashMap<UUID, Posting>();
        var now = clock.instant();
        store.about(Posting.Kind.DOOR, words.isEmpty() ? List.of() : expertise.named(words), now)
                .forEach(one -> found.put(one.id(), one));
        store.saying(Posting.Kind.DOOR, words, now).forEach(one -> found.putIfAbsent(one.id(), one));
        return visible(found.values());
    }

    /** Doors of others that fit what somebody looks for. */
    public List<Posting> doorsFor(Posting need) {
        var found = new LinkedHashMap<UUID, Posting>();
        store.about(Posting.Kind.DOOR, need.topics(), clock.instant()).forEach(one -> found.put(one.id(), one));
        return visible(found.values());
    }

    /** What others look for who look for the same: people who may like to look together. */
    public List<Posting> alike(Posting need) {
        var needs = visible(store.about(Posting.Kind.NEED, need.topics(), clock.instant()));
        var beyond = reach.beyond(
                need.member(), needs.stream().map(Posting::member).distinct().toList());
        return needs.stream()
                .filter(one -> !beyond.contains(one.member()))
                .limit(ALIKE)
                .toList();
    }

    /**
     * What somebody else looks for and the viewer may know something of, or have a door to: one a day, each day another.
     * Empty when nothing comes to mind.
     */
    public Optional<Posting> today() {
        return viewer.member().flatMap(this::today);
    }

    private Optional<Posting> today(MemberId own) {
        var topics = new HashSet<>(expertise.of(own));
        mine(Posting.Kind.DOOR).stream().filter(this::stands).forEach(door -> topics.addAll(door.topics()));
        var needs = visible(store.about(Posting.Kind.NEED, topics, clock.instant()));
        var beyond = reach.beyond(own, needs.stream().map(Posting::member).toList());
        var passed = store.passedOver(own);
        var day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
        return needs.stream()
                .filter(one -> !passed.contains(one.id()) && !beyond.contains(one.member()))
                .min(Comparator.comparingLong(one -> one.id().getLeastSignificantBits() * (2 * day + 1)));
    }

    /** The viewer does not wish to be shown it again. */
    @Transactional
    public void passOver(UUID id) {
        store.passOver(own(), one(id).id());
    }

    /** Those of others that are shown, still stand, and whose member the viewer may see. */
    private List<Posting> visible(Collection<Posting> some) {
        var others = new ArrayList<>(some);
        others.removeIf(one -> isOwn(one) || !one.shown() || !stands(one));
        var known = names.find(others.stream().map(Posting::member).distinct().toList());
        others.removeIf(one -> !known.containsKey(one.member()));
        return others;
    }

    private MemberId own() {
        return viewer.member().orElseThrow(() -> new PortalException(IntroductionProblem.NO_PROFILE));
    }
}
