package org.interlace.launcher.run;

import java.time.Clock;
import java.util.List;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.plugin.ApiPackages;
import org.interlace.launcher.plugin.Culprit;
import org.interlace.launcher.plugin.PluginJar;
import org.interlace.launcher.plugin.PluginJars;
import org.interlace.launcher.plugin.PluginRecords;
import org.interlace.launcher.portal.DeploymentFailure;
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
    private final PluginRecords records;
    private List<PluginJar> plugins = List.of();

    Deployment(Settings settings, Distribution distribution, Console console) {
        this.settings = settings;
        this.distribution = distribution;
        this.console = console;
        this.data = settings.data();
        this.records = new PluginRecords(data.plugins(), Clock.systemUTC());
    }

    /** Looks at every jar before anything is deployed, and says what is left out. */
    void judge() {
        if (settings.isOn(Setting.SAFE_MODE)) {
            console.line("Safe mode: no plugin is loaded");
            return;
        }
        var judgement = new PluginJars(distribution.plugins(), distribution.portal()).judge();
        judgement.refused().forEach(refusal -> console.complain(refusal.line()));
        records.writeRefused(judgement.refused());
        plugins = judgement.accepted();
        for (var jar : judgement.accepted()) {
            if (records.isRested(jar)) {
                leaveOut(jar);
            }
        }
        records.restedLines().forEach(console::complain);
    }

    /** Deploys; what a plugin breaks is tried again without it, and a portal that fails alone does not start. */
    void deploy(PortalServer server) {
        for (var failure = attempt(server); failure != null; failure = attempt(server)) {
            if (plugins.isEmpty()) {
                throw new Problem(
                        "The portal could not be deployed: %s; see %s".formatted(failure.reason(), data.portalLog()));
            }
            leaveOutCulprit(failure);
        }
    }

    private @org.jspecify.annotations.Nullable DeploymentFailure attempt(PortalServer server) {
        var folder = new PortalFolder(distribution.portal(), data.work().resolve("portal"))
                .assemble(plugins.stream().map(PluginJar::file).toList());
        System.setProperty(ApiPackages.SETTING, ApiPackages.of(plugins));
        System.setProperty(PluginRecords.SETTING, data.plugins().toString());
        return server.deploy(folder).orElse(null);
    }

    private void leaveOutCulprit(DeploymentFailure failure) {
        var culprit = new Culprit(plugins).find(failure.traces(), failure.words());
        if (culprit.isPresent()) {
            records.rest(culprit.get(), failure.reason());
            console.complain("Plugin %s broke the deployment and rests now: %s"
                    .formatted(culprit.get().name(), failure.reason()));
            leaveOut(culprit.get());
        } else {
            console.complain("The deployment failed and no plugin can be named: starting in safe mode, without any (%s)"
                    .formatted(failure.reason()));
            System.setProperty(Setting.SAFE_MODE.key(), "true");
            plugins = List.of();
        }
        console.step("Deploying the portal without it");
    }

    private void leaveOut(PluginJar jar) {
        plugins = jar.without(plugins);
    }
}
