package org.interlace.launcher.command;

import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.run.Distribution;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** All commands together, and how each of them ends: 0 good, 1 not so, 2 wrong usage. */
@Command(
        name = "interlace",
        description = "The network portal of an entrepreneurial community.",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            ImportCommand.class,
            GraphCommand.class,
            AccountCommand.class,
            PluginsCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Version.class)
public final class CommandLines {

    private static final int NOT_SO = 1;
    private static final int WRONG_USAGE = 2;

    private CommandLines() {}

    /** What {@code --version} says. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Interlace " + Distribution.version()};
        }
    }

    /** Runs one command to its end and returns its exit code. */
    public static int run(String... arguments) {
        var console = Console.ofProcess();
        try {
            return run(console, arguments);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError failure) {
            // a part of the distribution is missing or too small: nothing that still runs may keep the process alive
            return complain(console, failure);
        }
    }

    private static int run(Console console, String... arguments) {
        return new CommandLine(new CommandLines())
                .setParameterExceptionHandler((wrong, words) -> complain(console, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> complain(console, failure))
                .execute(arguments);
    }

    private static int complain(Console console, ParameterException wrong) {
        var name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.complain("%s (try %s --help)".formatted(firstLine(wrong), name));
        return WRONG_USAGE;
    }

    private static int complain(Console console, Throwable failure) {
        if (failure instanceof Problem problem) {
            console.complain(problem.line());
        } else {
            console.complain("This should not happen: %s".formatted(failure));
            if (Boolean.getBoolean("interlace.trace")) {
                failure.printStackTrace();
            }
        }
        return NOT_SO;
    }

    private static String firstLine(Exception wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("Wrong usage");
    }
}
