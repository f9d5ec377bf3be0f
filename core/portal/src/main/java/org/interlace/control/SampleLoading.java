package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.exchange.GraphWait;
import org.interlace.sample.SampleLoad;

/** {@code sample load}: the invented community, unless an operator removed it; with {@code again} also then. */
@ApplicationScoped
public class SampleLoading implements ControlCommand {

    private static final String ONLY_SIZE = "small";

    private final SampleLoad sample;
    private final GraphWait wait;

    @Inject
    SampleLoading(SampleLoad sample, GraphWait wait) {
        this.sample = sample;
        this.wait = wait;
    }

    @Override
    public String name() {
        return "sample load";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var size = arguments.text("size").orElse(ONLY_SIZE);
        if (!size.equals(ONLY_SIZE)) {
            throw new Refusal("There is no sample of size '%s'; there is: %s".formatted(size, ONLY_SIZE));
        }
        var outcome = sample.load(arguments.flag("again"));
        if (!outcome.wanted()) {
            output.line("The sample community was removed here and stays away");
            return 0;
        }
        if (outcome.people() > 0) {
            wait.forGraph(output::progress);
            output.line("%d members, %d organisations and %d ties are invented"
                    .formatted(outcome.people(), outcome.organisations(), outcome.ties()));
        }
        return 0;
    }
}
