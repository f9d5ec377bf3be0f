package org.interlace.launcher.run;

import java.nio.file.Path;
import java.util.List;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.data.Folders;
import org.interlace.launcher.portal.PortalFolder;
import org.interlace.launcher.portal.PortalServer;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;

/** The portal with as many of its plugins as can run: the refused stay out, a culprit is rested, the rest is deployed. */
final class Deployment {

    private final Settings settings;
    private final Distribution distribution;
    private final Console console;
    private final DataFolder data;
    private List<Path> plugins = List.of();

    Deployment(Settings settings, Distribution distribution, Console console) {
        this.settings = settings;
        this.distribution = distribution;
        this.console = console;
        this.data = settings.data();
    }

    void judge() {
        plugins = settings.isOn(Setting.SAFE_MODE) ? List.of() : Folders.files(distribution.plugins(), ".jar");
    }

    void deploy(PortalServer server) {
        var folder = new PortalFolder(distribution.portal(), data.work().resolve("portal")).assemble(plugins);
        server.deploy(folder).ifPresent(failure -> {
            throw new Problem(
                    "The portal could not be deployed: %s; see %s".formatted(failure.reason(), data.portalLog()));
        });
        console.step("Deployed");
    }
}
