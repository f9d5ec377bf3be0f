package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
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
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Suggestions(SuggestionTable some, MemberTable table, Distance distance, Reach reach, Viewer viewer, Clock clock) {
        this.some = some;
        this.table = table;
        this.distance = distance;
        this.reach = reach;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Somebody, as the viewer may see them, and what both have in common. */
    public record Suggestion(Profile profile, Common common) {}

    /** Today's; the same all day, empty when nobody comes to mind. */
    public Optional<Suggestion> today() {
        return viewer.member().flatMap(table::find).flatMap(this::today);
    }

    private Optional<Suggestion> today(Member own) {
        var lot = own.id() + " " + clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        var ids = some.some(own.id(), lot, LOOKED_AT);
        var others = ids.stream().map(MemberId::new).toList();
        var apart = distance.among(own.id(), others);
        var beyond = reach.beyond(own.id(), others);
        var found = table.find(ids);
        return ids.stream()
                .map(MemberId::new)
                .filter(id -> !apart.contains(id) && !beyond.contains(id))
                .flatMap(id -> found.stream().filter(member -> member.id().equals(id)))
                .flatMap(member -> suggestion(own, member))
                .findFirst();
    }

    private static Stream<Suggestion> suggestion(Member own, Member other) {
        var seen = other.seenBy(Nearness.of(false, false, true));
        return Common.of(own, seen).map(common -> new Suggestion(seen, common)).stream();
    }
}
