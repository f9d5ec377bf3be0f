package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.safety.Distance;
import org.interlace.safety.store.BlockTable;

/** Who must not meet whom, asked of the table each time: a block counts from the moment it is made. */
@ApplicationScoped
public class Distances implements Distance {

    private final BlockTable blocks;

    @Inject
    Distances(BlockTable blocks) {
        this.blocks = blocks;
    }

    @Override
    public boolean between(MemberId one, MemberId other) {
        return !one.equals(other) && blocks.between(one, other);
    }

    @Override
    public Set<MemberId> among(MemberId one, Collection<MemberId> others) {
        return others.isEmpty() ? Set.of() : blocks.among(one, others);
    }
}
