package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Reach;
import org.interlace.safety.domain.Footing;
import org.interlace.safety.store.ReachTable;

/** Who may turn to whom, and the newcomer's own choice about it. */
@ApplicationScoped
public class Reaching implements Reach {

    private final ReachTable table;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Reaching(ReachTable table, Viewer viewer, Clock clock) {
        this.table = table;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public boolean directly(MemberId one, MemberId other) {
        return beyond(one, List.of(other)).isEmpty();
    }

    @Override
    public Set<MemberId> beyond(MemberId one, Collection<MemberId> others) {
        var footings = table.footings(
                Stream.concat(Stream.of(one), others.stream()).distinct().toList());
        var own = footings.get(one);
        var now = clock.instant();
        return others.stream()
                .filter(other -> !other.equals(one))
                .filter(other -> {
                    var footing = footings.get(other);
                    return own == null || footing == null || !own.reaches(footing, now);
                })
                .collect(Collectors.toSet());
    }

    @Override
    public void require(MemberId one, Collection<MemberId> others) {
        if (!beyond(one, others).isEmpty()) {
            throw new PortalException(SafetyProblem.THROUGH_FACILITATOR);
        }
    }

    @Override
    public boolean newcomer(MemberId member) {
        return arriving(member).isPresent();
    }

    private Optional<Footing> arriving(MemberId member) {
        return Optional.ofNullable(table.footings(List.of(member)).get(member))
                .filter(footing -> footing.newcomer(clock.instant()));
    }

    /** How the viewer chose. */
    public enum Choice {
        /** There is nothing to choose: no profile, or no longer new. */
        NONE,
        /** Only through a facilitator. */
        SHELTERED,
        /** Everybody. */
        OPEN
    }

    /** What the viewer chose. */
    public Choice mine() {
        return viewer.member()
                .flatMap(this::arriving)
                .map(own -> own.open() ? Choice.OPEN : Choice.SHELTERED)
                .orElse(Choice.NONE);
    }

    /** Lets coaches, jurors and partners turn to the viewer, or not. */
    @Requires("member:profile:change")
    @Transactional
    public void choose(boolean open) {
        viewer.member().ifPresent(own -> {
            if (open) {
                table.open(own, clock.instant());
            } else {
                table.close(own);
            }
        });
    }
}
