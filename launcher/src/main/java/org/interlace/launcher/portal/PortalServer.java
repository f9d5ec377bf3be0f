package org.interlace.launcher.portal;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.data.Reasons;
import org.jspecify.annotations.Nullable;

/** Payara Micro inside this process, listening where the settings say and nowhere else. */
public final class PortalServer {

    private static final String APPLICATION = "interlace";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private static final String PROTOCOL =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    /** Unless it is named, the mail library looks through every jar for it, six times a letter. */
    private static final String MAIL_STREAMS = "jakarta.mail.util.StreamProvider";

    private final DataFolder data;
    private final String address;
    private final int port;
    private final Optional<String> clusterMembers;
    private @Nullable PayaraMicroRuntime runtime;

    public PortalServer(DataFolder data, String address, int port, Optional<String> clusterMembers) {
        this.data = data;
        this.address = address;
        this.port = port;
        this.clusterMembers = clusterMembers;
    }

    /** Starts the empty server; its folder is made anew so that nothing of an earlier run is deployed again. */
    public void boot() {
        try {
            var root = data.work().resolve("payara");
            new ServerFolder(root).make();
            var log = Files.writeString(data.work().resolve("logging.properties"), new LogSettings(data).text());
            System.setProperty("java.util.logging.config.file", log.toString());
            System.setProperty(MAIL_STREAMS, "org.eclipse.angus.mail.util.MailStreamProvider");
            silence();
            runtime = configured(root).bootStrap();
        } catch (IOException e) {
            throw new Problem("%s cannot be written (%s)".formatted(data.work(), Reasons.of(e)), e);
        } catch (BootstrapException | ReflectiveOperationException e) {
            throw new Problem("The server did not start (%s); see %s".formatted(e.getMessage(), data.portalLog()), e);
        }
    }

    /** Deploys the portal; what went wrong, if it did. */
    public Optional<DeploymentFailure> deploy(Path folder) {
        var server = running();
        try (var watch = DeploymentWatch.begin()) {
            try {
                server.deploy(APPLICATION, "/", folder.toFile());
            } catch (RuntimeException e) {
                return Optional.of(watch.failure(e));
            }
            return server.getDeployedApplicationNames().contains(APPLICATION)
                    ? Optional.empty()
                    : Optional.of(watch.failure(null));
        }
    }

    /** Takes the portal out of service and stops the server. */
    public void stop() {
        var server = runtime;
        if (server == null) {
            return;
        }
        try {
            server.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            // stopped already, or stopping through its own hook: what we wanted
            return;
        }
    }

    /** What libraries inside the server print goes to a file: the console belongs to our own lines. */
    private void silence() throws IOException {
        var file = new FileOutputStream(data.logs().resolve("console.log").toFile());
        var quiet = new PrintStream(file, true, StandardCharsets.UTF_8);
        System.setOut(quiet);
        System.setErr(quiet);
    }

    private PayaraMicroRuntime running() {
        var server = runtime;
        if (server == null) {
            throw new IllegalStateException("boot() comes first");
        }
        return server;
    }

    private PayaraMicroBoot configured(Path root) throws ReflectiveOperationException {
        // the class lies in a jar inside Payara's jar, where no compiler finds it
        var boot = (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        boot.setRootDir(root.toFile());
        boot.setHttpPort(port);
        boot.setNoHazelcast(clusterMembers.isEmpty());
        clusterMembers.ifPresent(members -> new Cluster(members).join(boot));
        boot.setPreBootHandler(this::listen);
        return boot;
    }

    private void listen(AdminCommandRunner commands) {
        commands.run("set", LISTENER + address);
        commands.run("set", PROTOCOL + "server-header=false");
        commands.run("set", PROTOCOL + "xpowered-by=false");
        // nobody needs it without TLS; after one address that is too long every answer on the connection is 431
        commands.run("set", PROTOCOL + "http2-enabled=false");
        commands.run("set", "configs.config.server-config.phone-home-runtime-configuration.enabled=false");
        commands.run("set", "configs.config.server-config.admin-service.jmx-connector.system.enabled=false");
    }
}
