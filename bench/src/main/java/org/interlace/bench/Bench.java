package org.interlace.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bench/run}: one benchmark a call; exit 0 when every figure is met, 1 when one is not, 2 for wrong usage. */
@Command(
        name = "bench/run",
        description = "Measures one thing about the distribution and prints it beside the figure asked.",
        synopsisSubcommandLabel = "start|import|search|page|weight|durability|enumeration|ways|races",
        subcommands = {
            StartBench.class,
            ImportBench.class,
            SearchBench.class,
            PageBench.class,
            WeightBench.class,
            DurabilityBench.class,
            EnumerationBench.class,
            WaysBench.class,
            RacesBench.class
        },
        mixinStandardHelpOptions = true)
public final class Bench {

    /** Kept, because a logger that nobody keeps forgets its level. */
    private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

    private Bench() {}

    public static void main(String[] words) {
        DRIVER.setLevel(Level.WARNING);
        Children.stopAtExit();
        var line = new CommandLine(new Bench());
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof BenchException) {
                command.getErr().println(fault.getMessage());
            } else {
                fault.printStackTrace(command.getErr());
            }
            return 1;
        });
        System.exit(line.execute(words));
    }
}
