package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Parting;
import org.interlace.graph.OwnTransaction;
import org.interlace.registry.Contribution;
import org.interlace.registry.Contributions;
import org.interlace.safety.domain.Blocked;
import org.interlace.safety.store.BlockTable;

/** Blocks and unblocks for the viewer: silent, both ways, and the end of what the two share. */
@ApplicationScoped
public class Blocking {

    private final BlockTable blocks;
    private final MemberNames names;
    private final Contributions<Parting> partings;
    private final OwnTransaction own;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Blocking(
            BlockTable blocks,
            MemberNames names,
            Contributions<Parting> partings,
            OwnTransaction own,
            Viewer viewer,
            Clock clock) {
        this.blocks = blocks;
        this.names = names;
        this.partings = partings;
        this.own = own;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Whom a block would be about: somebody else whom the viewer may see.
     *
     * @throws PortalException {@link SafetyProblem#ABSENT}, the same whether nobody is there or nobody for this viewer
     */
    public MemberName candidate(String handle) {
        return names.byHandle(handle)
                .filter(found -> !found.id().equals(me()))
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT));
    }

    /**
     * Blocks somebody and ends what both share; repeating it changes nothing.
     *
     * @throws PortalException {@link SafetyProblem#ABSENT}
     */
    @Transactional
    public void block(String handle) {
        var me = me();
        if (blocks.blockedAt(me, handle).isPresent()) {
            return;
        }
        var other = candidate(handle).id();
        if (blocks.add(me, other, clock.instant())) {
            partings.each().forEach(parting -> part(parting, me, other));
        }
    }

    /** A plugin that fails must not keep two people together: the block stands without it. */
    private void part(Contribution<Parting> parting, MemberId me, MemberId other) {
        parting.ask(
                one -> parting.owner().isPresent() ? own.run(() -> parted(one, me, other)) : parted(one, me, other));
    }

    private static Boolean parted(Parting parting, MemberId me, MemberId other) {
        parting.part(me, other);
        return true;
    }

    /** Takes a block of the viewer's back; repeating it changes nothing. What ended stays ended. */
    @Transactional
    public void unblock(MemberId other) {
        blocks.remove(me(), other);
    }

    /** Those whom the viewer blocked. */
    public List<Blocked> mine() {
        return viewer.member().map(blocks::of).orElse(List.of());
    }

    /** Whether the viewer blocked who is at an address. */
    public Optional<MemberId> blockedAt(String handle) {
        return viewer.member().flatMap(me -> blocks.blockedAt(me, handle));
    }

    private MemberId me() {
        return viewer.member().orElseThrow(() -> new PortalException(SafetyProblem.NO_PROFILE));
    }
}
