package org.interlace.launcher.command;

import java.nio.file.Path;
import org.interlace.launcher.control.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts, in the hands of who has the machine. */
@Command(
        name = "account",
        description = "Creates an account, or exports or erases what is kept about somebody.",
        subcommands = {AccountCommand.Create.class, AccountCommand.Export.class, AccountCommand.Erase.class},
        synopsisSubcommandLabel = "create|export|erase",
        mixinStandardHelpOptions = true)
final class AccountCommand {

    @Command(
            name = "create",
            description = "Creates an account, with an invitation by mail or the password on standard input.",
            sortOptions = false)
    static final class Create extends FolderCommand {

        @Option(names = "--email", required = true, paramLabel = "E", description = "Its e-mail address.")
        private String email = "";

        @Option(names = "--role", required = true, paramLabel = "R", description = "Its role, such as admin.")
        private String role = "";

        @Option(names = "--password-stdin", description = "Reads the password from standard input.")
        private boolean passwordFromInput;

        @Override
        Order order() {
            return Order.of("account create")
                    .with("email", email)
                    .with("role", role)
                    .with("password", passwordFromInput ? passwordFromInput() : null);
        }
    }

    @Command(
            name = "export",
            description = "Writes all that is kept about somebody to a new file, as JSON, data of plugins included.",
            sortOptions = false)
    static final class Export extends FolderCommand {

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Who who = new Who();

        @Parameters(paramLabel = "FILE", description = "The file; it must not be there yet.")
        private Path file = Path.of("");

        @Override
        Order order() {
            return Order.of("account export")
                    .with("email", who.email)
                    .with("member", who.member)
                    .with("file", file.toAbsolutePath().toString());
        }
    }

    @Command(
            name = "erase",
            description = "Erases an account, its profile and all that plugins keep about them; cannot be undone.",
            sortOptions = false)
    static final class Erase extends FolderCommand {

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Who who = new Who();

        @Override
        Order order() {
            return Order.of("account erase").with("email", who.email).with("member", who.member);
        }
    }

    /** Whom it is about. */
    static final class Who {

        @Option(names = "--email", required = true, paramLabel = "E", description = "The account's e-mail address.")
        private @Nullable String email;

        @Option(
                names = "--member",
                required = true,
                paramLabel = "HANDLE",
                description = "The profile's word in its address, for people without an account too.")
        private @Nullable String member;
    }
}
