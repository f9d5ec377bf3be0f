package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.interlace.testkit.Portal;
import org.interlace.testkit.Temporary;

/** A portal with a mail server of its own and a plugin that tells what it is asked to. */
final class MailPortal implements AutoCloseable {

    private final MailRoad road = new MailRoad();
    private final Path distribution;
    private final Path data;
    private final HashMap<String, String> environment = new HashMap<>(Distributions.WITHOUT_ARCHIVES);
    private Portal portal;
    private String bearer;

    MailPortal() {
        this(false);
    }

    /** With introductions or without: its invented people tell each other things too, whenever the graph has caught up. */
    MailPortal(boolean introductions) {
        try {
            distribution = Distributions.copy();
            TellingJar.write(distribution);
            if (!introductions) {
                Files.delete(distribution.resolve("plugins/introductions.jar"));
            }
            data = Temporary.folder("interlace-test").resolve("data");
            environment.put("INTERLACE_MAIL_HOST", "127.0.0.1");
            environment.put("INTERLACE_MAIL_PORT", String.valueOf(road.port()));
            environment.put("INTERLACE_MAIL_TLS", "none");
            environment.put("INTERLACE_MAIL_FROM", "portal@interlace.test");
            environment.put("INTERLACE_BASE_URL", "https://portal.interlace.test");
            environment.put("INTERLACE_ZONE", "Europe/Brussels");
            portal = Portal.start(distribution, data, "demo", environment);
            bearer = "Bearer " + portal.token("member");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Portal portal() {
        return portal;
    }

    MailRoad road() {
        return road;
    }

    /** Restarts it, with digests due at an hour. */
    void restart(String digestTime) {
        environment.put("INTERLACE_DIGEST_TIME", digestTime);
        restart();
    }

    void restart() {
        portal.close();
        try {
            portal = Portal.start(distribution, data, "demo", environment);
            bearer = "Bearer " + portal.token("member");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the plugin. */
    void call(String path, String body) {
        var answer = portal.send(
                "POST", "/api/v1/telling/" + path, body, "Authorization", bearer, "Content-Type", "text/plain");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    void tell(String kind, String once, String account, String title) {
        call(
                "tell?kind=%s&once=%s&to=%s&about=00000000-0000-0000-0000-000000000000".formatted(kind, once, account),
                title);
    }

    /** The account of a demo person. */
    String account(String person) {
        return one("select id::text from account.account where email = '" + person + "@demo.test'");
    }

    /** The first column of the first row. */
    String one(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int number(String sql) {
        return Integer.parseInt(one(sql));
    }

    void change(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        try {
            var postgres = data.resolve("postgres");
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/interlace"
                            .formatted(
                                    Files.readString(postgres.resolve("port")).strip()),
                    "interlace",
                    Files.readString(postgres.resolve("password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is so. */
    static void await(Duration patience, Supplier<Boolean> so) {
        long end = System.nanoTime() + patience.toNanos();
        while (!so.get()) {
            assertThat(System.nanoTime()).as("still not so after " + patience).isLessThan(end);
            pause(Duration.ofMillis(100));
        }
    }

    static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        portal.close();
        road.close();
    }
}
