package org.interlace.launcher.command;

import org.interlace.launcher.run.PortalRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The portal with a sample community. */
@Command(
        name = "demo",
        description = "Starts the portal with an invented community; a second run keeps what was changed.",
        sortOptions = false)
final class DemoCommand extends RunCommand {

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "small", description = "small (about 300 members).")
    private String size = "small";

    @Override
    void beforeReady(PortalRun run) {
        console().step("Inviting the sample community (" + size + ")");
    }

    @Override
    String readyLine(String address) {
        return "%s: sign in as member@ entrepreneur@ coach@ expert@ partner@ facilitator@ juror@ curator@ or admin@demo.test, password interlace-demo"
                .formatted(super.readyLine(address));
    }
}
