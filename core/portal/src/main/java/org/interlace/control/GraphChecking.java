package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.graph.Applier;
import org.interlace.graph.Check;

/** {@code graph check}: compares graph and tables exactly; ends with 1 when anything differs. */
@ApplicationScoped
public class GraphChecking implements ControlCommand {

    private static final int SHOWN = 3;

    private final Check check;
    private final Applier applier;

    @Inject
    GraphChecking(Check check, Applier applier) {
        this.check = check;
        this.applier = applier;
    }

    @Override
    public String name() {
        return "graph check";
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var result = check.run();
        for (var difference : result.differences()) {
            output.line("%s: %d subjects, %d missing, %d extra, %d different%s"
                    .formatted(
                            difference.kind(),
                            difference.subjects(),
                            difference.missing().count(),
                            difference.extra().count(),
                            difference.different().count(),
                            some(difference)));
        }
        long waiting =
                applier.backlog().values().stream().mapToLong(Long::longValue).sum();
        if (waiting > 0) {
            output.line("%d changes still wait to be applied".formatted(waiting));
        }
        result.unasked().forEach(kind -> output.line(kind + ": could not be asked; the portal's log says why"));
        long all =
                result.differences().stream().mapToLong(Check.Difference::count).sum();
        output.line("difference " + all);
        return all == 0 && result.unasked().isEmpty() ? 0 : 1;
    }

    private static String some(Check.Difference difference) {
        var ids = Stream.of(difference.missing(), difference.extra(), difference.different())
                .flatMap(some -> some.first().stream())
                .limit(SHOWN)
                .map(UUID::toString)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : " (such as " + ids + ")";
    }
}
