package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.interlace.account.CurrentViewer;

/** The operator, as the use cases' permission checks see them. */
@ApplicationScoped
public class OperatorSeat implements Operator {

    private final CurrentViewer viewer;

    @Inject
    OperatorSeat(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    @ActivateRequestContext
    public void runAsOperator(Runnable work) {
        viewer.becomeOperator();
        work.run();
    }
}
