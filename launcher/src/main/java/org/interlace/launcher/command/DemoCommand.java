package org.interlace.launcher.command;

import java.time.Clock;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.control.Order;
import org.interlace.launcher.run.Operator;
import org.interlace.launcher.run.PortalRun;
import org.interlace.launcher.setting.Settings;
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
    void beforeReady(PortalRun run, Settings settings) {
        console().step("Inviting the sample community");
        var order = Order.of("sample load").with("size", size);
        if (new Operator(settings, console(), Clock.systemUTC()).giveRunning(order) != 0) {
            throw new Problem("The sample community could not be loaded; see %s"
                    .formatted(settings.data().portalLog()));
        }
    }

    @Override
    String readyLine(String address) {
        return "%s: sign in as member@ entrepreneur@ coach@ expert@ partner@ facilitator@ juror@ curator@ or admin@demo.test, password interlace-demo"
                .formatted(super.readyLine(address));
    }
}
