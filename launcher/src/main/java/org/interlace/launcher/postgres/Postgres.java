package org.interlace.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.data.Folders;
import org.interlace.launcher.data.Reasons;
import org.interlace.launcher.data.Secrets;
import org.interlace.launcher.process.Keeper;
import org.interlace.launcher.process.Leftovers;
import org.interlace.launcher.process.Ports;
import org.interlace.launcher.process.Program;

/** The embedded PostgreSQL: durable, on the loopback address only, with a password nobody types. */
public final class Postgres implements Keeper.Part {

    private static final String USER = "interlace";
    private static final String DATABASE = "interlace";
    private static final String MAJOR = "18";
    private static final Duration END = Duration.ofSeconds(20);

    private final DataFolder data;
    private final Path jars;
    private final Path cluster;
    private int port;

    /** @param jars the folder of the distribution that holds PostgreSQL's jar */
    public Postgres(DataFolder data, Path jars) {
        this.data = data;
        this.jars = jars;
        this.cluster = data.postgres().resolve("cluster");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    /** Ends what a killed start left behind, then chooses the port for this run. */
    public void prepare() {
        endLeftover();
        checkVersion();
        port = Ports.remembered(data.postgres().resolve("port"));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return Secrets.kept(passwordFile());
    }

    @Override
    public Process launch() {
        var software = PostgresSoftware.unpack(jars, data.work());
        if (!Files.exists(cluster)) {
            make(software);
        }
        endLeftover();
        return program(server(software)).start();
    }

    @Override
    public void awaitReady(Process process) {
        new Postmaster(cluster).awaitReady(process, data.logs().resolve("postgres.log"));
    }

    /** Fast shutdown: open transactions are rolled back, all that was acknowledged is kept. */
    @Override
    public void askToStop(Process process) {
        Program.signal(process.pid(), "INT");
    }

    /** Living servers on our data that we did not start; for the doctor. */
    public List<ProcessHandle> leftovers() {
        return Leftovers.startedWith(cluster.toString());
    }

    private void endLeftover() {
        leftovers().forEach(server -> Leftovers.end(server, "INT", END));
    }

    private void checkVersion() {
        var file = cluster.resolve("PG_VERSION");
        try {
            if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR)) {
                throw new Problem("%s was made by PostgreSQL %s and needs %s: dump it with the old version first"
                        .formatted(cluster, Files.readString(file).strip(), MAJOR));
            }
        } catch (IOException e) {
            throw new Problem("%s cannot be read (%s)".formatted(file, Reasons.of(e)), e);
        }
    }

    /** Made beside its place and moved there when complete: a killed first start leaves nothing half done. */
    private void make(PostgresSoftware software) {
        var unfinished = cluster.resolveSibling("cluster.unfinished");
        password();
        try {
            Folders.delete(unfinished);
            program(List.of(
                            software.program("initdb"),
                            "--pgdata=" + unfinished,
                            "--username=" + USER,
                            "--pwfile=" + passwordFile(),
                            // kept as a SCRAM secret, sent as it is: the way there is this machine's loopback alone,
                            // and half a second of hashing for each start of the portal would protect nothing
                            "--auth=password",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"))
                    .complete("");
            program(List.of(software.program("postgres"), "--single", "-D", unfinished.toString(), "template1"))
                    .complete("CREATE DATABASE %s\n".formatted(DATABASE));
            Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem("%s cannot be made (%s)".formatted(cluster, Reasons.of(e)), e);
        }
    }

    private List<String> server(PostgresSoftware software) {
        var words = new ArrayList<>(List.of(software.program("postgres"), "-D", cluster.toString()));
        for (var setting : settings()) {
            words.add("-c");
            words.add(setting);
        }
        return words;
    }

    private List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "max_connections=60",
                "shared_buffers=128MB",
                "logging_collector=off",
                "log_line_prefix=%m [%p] ",
                "log_min_messages=warning",
                "log_timezone=UTC",
                "timezone=UTC");
    }

    private Program program(List<String> command) {
        return new Program(
                name(),
                asOrdinaryUser(command),
                Map.of("LC_ALL", "C"),
                data.logs().resolve("postgres.log"));
    }

    /** PostgreSQL refuses to be root; in a user name space of its own, root is nobody to it. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var words = new ArrayList<>(List.of("unshare", "-U"));
        words.addAll(command);
        return words;
    }

    private Path passwordFile() {
        return data.postgres().resolve("password");
    }
}
