package org.interlace.launcher.command;

import org.interlace.launcher.control.Order;
import picocli.CommandLine.Command;

/** The community graph beside the tables it is made from. */
@Command(
        name = "graph",
        description = "Rebuilds or checks the community graph.",
        subcommands = {GraphCommand.Rebuild.class, GraphCommand.Check.class},
        synopsisSubcommandLabel = "rebuild|check",
        mixinStandardHelpOptions = true)
final class GraphCommand {

    @Command(name = "rebuild", description = "Makes the graph anew from the tables, while the portal runs.")
    static final class Rebuild extends FolderCommand {

        @Override
        Order order() {
            return Order.of("graph rebuild");
        }
    }

    @Command(name = "check", description = "Compares the graph with the tables; exit 1 when there is a difference.")
    static final class Check extends FolderCommand {

        @Override
        Order order() {
            return Order.of("graph check");
        }
    }
}
