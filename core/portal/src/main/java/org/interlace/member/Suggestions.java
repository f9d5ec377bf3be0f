package org.interlace.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.CardMark;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.safety.Distance;
import org.interlace.api.safety.Reach;
import org.interlace.member.domain.Common;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.Nearness;
import org.interlace.member.domain.Profile;
import org.interlace.member.store.MemberTable;
import org.interlace.member.store.SuggestionTable;

/** One person a day whom the viewer might like to meet, with the reason. */
@ApplicationScoped
public class Suggestions {

    private static final int LOOKED_AT = 24;

    private final SuggestionTable some;
    private final MemberTable table;
    private final Distance distance;
    private final Reach reach;
    private final Marks marks;
    private final Viewer viewer;
    private final Clock clock;

    /** Whom the lot of the day brought, so that the community is looked through once a day for each profile as it stands. */
    private final Cache<String, List<UUID>> drawn = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    @Inject
    Suggestions(
            SuggestionTable some,
            MemberTable table,
            Distance distance,
            Reach reach,
            Marks marks,
            Viewer viewer,
            Clock clock) {
        this.some = some;
        this.table = table;
        this.distance = distance;
        this.reach = reach;
        this.marks = marks;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Somebody, as the viewer may see them, and why: what both have in common, or a mark such as "there is a way". At least
     * one of the two.
     */
    public record Suggestion(Profile profile, Optional<Common> common, List<CardMark> marks) {

        /** Copies the list. */
        public Suggestion {
            marks = List.copyOf(marks);
        }
    }

    /** Today's; the same all day, empty when nobody comes to mind. */
    public Optional<Suggestion> today() {
        return viewer.member().flatMap(table::find).flatMap(this::today);
    }

    private Optional<Suggestion> today(Member own) {
        var lot = own.id() + " " + clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        var ids = drawn.get(lot + " " + own.version(), key -> some.some(own.id(), lot, LOOKED_AT));
        // what may have changed since: blocks, reach, ties, and what they show of themselves
        var others = ids.stream().map(MemberId::new).toList();
        var apart = distance.among(own.id(), others);
        var beyond = reach.beyond(own.id(), others);
        var passed = some.passedOver(own.id());
        var found = table.find(ids);
        var near = others.stream()
                .filter(id -> !apart.contains(id) && !beyond.contains(id) && !passed.contains(id))
                .toList();
        var marked = marks.of(near);
        return near.stream()
                .flatMap(id -> found.stream().filter(member -> member.id().equals(id)))
                .flatMap(member -> suggestion(own, member, marked.getOrDefault(member.id(), List.of())))
                .filter(one -> !table.tied(own.id(), one.profile().id()))
                .findFirst();
    }

    /** The viewer does not wish to have somebody suggested again; somebody else comes in their place. */
    @Requires("member:profile:change")
    @Transactional
    public void passOver(MemberId other) {
        viewer.member().ifPresent(own -> some.passOver(own, other, clock.instant()));
    }

    private static Stream<Suggestion> suggestion(Member own, Member other, List<CardMark> marks) {
        var seen = other.seenBy(Nearness.of(false, false, true));
        var common = Common.of(own, seen);
        return seen.visible() && (!marks.isEmpty() || common.isPresent())
                ? Stream.of(new Suggestion(seen, common, marks))
                : Stream.empty();
    }
}
