package org.interlace.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Distance;
import org.interlace.database.Topics;
import org.interlace.graph.Applier;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.Nearness;
import org.interlace.member.domain.Portrait;
import org.interlace.member.domain.Profile;
import org.interlace.member.store.MemberProjection;
import org.interlace.member.store.MemberTable;

/** Shows profiles to those who may see them, and changes one's own. */
@ApplicationScoped
public class Members implements MemberNames {

    private final MemberTable table;
    private final GraphChanges changes;
    private final Viewer viewer;
    private final Distance distance;
    private final Clock clock;
    private final Cache<MemberId, Optional<MemberName>> own = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    private final Cache<MemberId, Optional<Portrait>> portraits = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    @Inject
    Members(MemberTable table, GraphChanges changes, Viewer viewer, Distance distance, Topics topics, Clock clock) {
        this.distance = distance;
        this.clock = clock;
        topics.onChange(Applier.TOPIC, own::invalidateAll);
        topics.onChange(Applier.TOPIC, portraits::invalidateAll);
        this.table = table;
        this.changes = changes;
        this.viewer = viewer;
    }

    /**
     * A profile by its address, as the viewer may see it.
     *
     * @throws PortalException {@link MemberProblem#ABSENT}, the same whether nobody is there or nobody for this viewer
     */
    public Profile seeHandle(String handle) {
        return see(table.byHandle(handle));
    }

    /**
     * A profile by id, as the viewer may see it.
     *
     * @throws PortalException {@link MemberProblem#ABSENT}
     */
    public Profile see(MemberId id) {
        return see(table.find(id));
    }

    private Profile see(Optional<Member> member) {
        return member.map(found -> found.seenBy(nearness(found.id())))
                .filter(profile -> profile.visible() && !blocked(profile.id()))
                .orElseThrow(() -> new PortalException(MemberProblem.ABSENT));
    }

    private boolean blocked(MemberId other) {
        return viewer.member().map(own -> distance.between(own, other)).orElse(false);
    }

    private Nearness nearness(MemberId other) {
        var own = viewer.member();
        boolean self = own.filter(other::equals).isPresent();
        boolean tied = !self && own.filter(member -> table.tied(member, other)).isPresent();
        return Nearness.of(self, tied, viewer.account().isPresent());
    }

    /**
     * Changes one's own profile.
     *
     * @param version the version that was read
     * @param edit says what is different
     * @throws PortalException {@link MemberProblem#NOT_YOURS}, {@link MemberProblem#ABSENT} or {@link MemberProblem#STALE}
     */
    @Requires("member:profile:change")
    @Transactional
    public Profile change(MemberId id, int version, java.util.function.UnaryOperator<Member> edit) {
        if (!viewer.member().filter(id::equals).isPresent()) {
            see(id);
            throw new PortalException(MemberProblem.NOT_YOURS);
        }
        var member = table.find(id).orElseThrow(() -> new PortalException(MemberProblem.ABSENT));
        var changed = edit.apply(member);
        move(member, changed);
        if (member.version() != version || !table.replace(changed)) {
            throw new PortalException(MemberProblem.STALE);
        }
        changes.changed(MemberProjection.KIND, id.value());
        return table.find(id).orElseThrow().seenBy(Nearness.SELF);
    }

    /** An address that is given up leads nowhere, and rests before anybody else can take it. */
    private void move(Member before, Member after) {
        if (before.handle().equals(after.handle())) {
            return;
        }
        if (table.handleTaken(after.handle(), after.id(), clock.instant())) {
            throw new PortalException(MemberProblem.HANDLE_TAKEN, "handle");
        }
        table.restHandle(before, clock.instant());
    }

    /**
     * The viewer's own profile as the tables have it, to change it.
     *
     * @throws PortalException {@link MemberProblem#ABSENT} for accounts without one
     */
    public Member mine() {
        return viewer.member().flatMap(table::find).orElseThrow(() -> new PortalException(MemberProblem.ABSENT));
    }

    /**
     * The viewer's own profile, as somebody that near sees it.
     *
     * @throws PortalException {@link MemberProblem#ABSENT} for accounts without one
     */
    public Profile mineSeenBy(Nearness somebody) {
        return mine().seenBy(somebody);
    }

    /** The viewer's own name, which stands on every page; kept at most five seconds. */
    public Optional<MemberName> own() {
        return viewer.member()
                .flatMap(id -> own.get(
                        id, any -> Optional.ofNullable(find(List.of(any)).get(any))));
    }

    /** The viewer's own portrait; kept as long. */
    public Optional<Portrait> ownPortrait() {
        return viewer.member()
                .flatMap(id -> portraits.get(
                        id, any -> table.find(id).flatMap(member -> Optional.ofNullable(member.portrait()))));
    }

    @Override
    public Map<MemberId, MemberName> find(Collection<MemberId> members) {
        var found = new HashMap<MemberId, MemberName>();
        var ids = members.stream().map(MemberId::value).toList();
        var own = viewer.member().map(MemberId::value).orElse(null);
        table.names(ids, own, viewer.account().isPresent()).forEach(name -> found.put(name.id(), name));
        return found;
    }

    @Override
    public Optional<MemberName> byHandle(String handle) {
        return table.byHandle(handle)
                .map(member -> member.seenBy(nearness(member.id())))
                .filter(profile -> profile.visible() && !blocked(profile.id()))
                .map(profile -> new MemberName(profile.id(), profile.handle(), profile.name()));
    }
}
