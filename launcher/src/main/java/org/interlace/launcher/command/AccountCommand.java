package org.interlace.launcher.command;

import org.interlace.launcher.control.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Accounts, made by who has the machine in hand. */
@Command(
        name = "account",
        description = "Creates an account.",
        subcommands = AccountCommand.Create.class,
        synopsisSubcommandLabel = "create",
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
}
