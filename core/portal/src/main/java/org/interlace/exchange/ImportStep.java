package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The transactions of an import's batches. */
@ApplicationScoped
public class ImportStep {

    @Inject
    ImportStep() {}

    /** Ends a trial's transaction: all of it is taken back. */
    static final class TakenBack extends RuntimeException {

        TakenBack() {
            super("a trial", null, false, false);
        }
    }

    /** Does the work of one batch, all of it or nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void take(Runnable work) {
        work.run();
    }
}
