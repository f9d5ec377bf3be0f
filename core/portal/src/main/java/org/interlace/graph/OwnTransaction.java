package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Work whose failure must not end the transaction around it. */
@ApplicationScoped
public class OwnTransaction {

    /** Does it in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <R> R run(Supplier<R> work) {
        return work.get();
    }
}
