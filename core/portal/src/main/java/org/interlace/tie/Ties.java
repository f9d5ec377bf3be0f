package org.interlace.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Parting;
import org.interlace.api.tie.OwnTies;
import org.interlace.tie.domain.Tie;
import org.interlace.tie.store.TieTable;

/** The viewer's own ties; nobody sees anybody else's (product.md §2.3). */
@ApplicationScoped
public class Ties implements Parting, OwnTies {

    private final TieTable table;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Ties(TieTable table, Viewer viewer, Clock clock) {
        this.table = table;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Those of the viewer: first what came from another system and wants a look, then the freshest. */
    public List<Tie> mine() {
        return viewer.member().map(table::of).orElse(List.of());
    }

    @Override
    public Set<MemberId> others() {
        return mine().stream().map(Tie::other).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean with(MemberId other) {
        return viewer.member().flatMap(own -> table.between(own, other)).isPresent();
    }

    /** Confirms one for another year. */
    @Requires("member:profile:change")
    @Transactional
    public void renew(UUID tie) {
        need(table.renew(tie, own(), clock.instant()));
    }

    /** Allows one to be used for introductions, or no longer; it is used only while both allow it. */
    @Requires("member:profile:change")
    @Transactional
    public void open(UUID tie, boolean open) {
        need(table.open(tie, own(), open));
    }

    /** Keeps one that came from another system. */
    @Requires("member:profile:change")
    @Transactional
    public void keep(UUID tie) {
        need(table.keep(tie, own()));
    }

    /** Removes one; the other is not told. Removing it again changes nothing. */
    @Requires("member:profile:change")
    @Transactional
    public void remove(UUID tie) {
        table.remove(tie, own());
    }

    @Override
    @Transactional
    public void part(MemberId one, MemberId other) {
        table.between(one, other).ifPresent(tie -> table.remove(tie, one));
    }

    MemberId own() {
        return viewer.member().orElseThrow(() -> new PortalException(TieProblem.NO_PROFILE));
    }

    private static void need(boolean found) {
        if (!found) {
            throw new PortalException(TieProblem.ABSENT);
        }
    }
}
