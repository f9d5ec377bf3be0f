package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.exchange.GraphWait;
import org.interlace.sample.SampleRemove;

/** {@code sample remove}: all of the invented community and nothing else. */
@ApplicationScoped
public class SampleRemoving implements ControlCommand {

    private final SampleRemove sample;
    private final GraphWait wait;

    @Inject
    SampleRemoving(SampleRemove sample, GraphWait wait) {
        this.sample = sample;
        this.wait = wait;
    }

    @Override
    public String name() {
        return "sample remove";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var outcome = sample.remove();
        long waiting = wait.forGraph(output::progress);
        output.line("%d invented members and %d organisations are removed"
                .formatted(outcome.people(), outcome.organisations()));
        if (waiting > 0) {
            output.line("The graph does not follow now; %d changes wait for it".formatted(waiting));
        }
        outcome.failed().forEach(part -> output.line("Not removed, the log says why: " + part));
        return outcome.failed().isEmpty() ? 0 : 1;
    }
}
