package org.interlace.launcher.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.launcher.data.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalFolderTest {

    @TempDir
    Path top = Path.of("");

    private Path source = Path.of("");
    private Path plugin = Path.of("");

    @BeforeEach
    void make_a_portal_and_a_plugin() throws IOException {
        source = Files.createDirectories(top.resolve("portal"));
        Files.createDirectories(source.resolve("WEB-INF/lib"));
        Files.writeString(source.resolve("index.html"), "hello");
        plugin = Files.writeString(top.resolve("tastes.jar"), "plugin");
    }

    @Test
    void plugins_join_the_libraries_of_the_portal() {
        var made = folder().assemble(List.of(plugin));

        assertThat(made.resolve("index.html")).hasContent("hello");
        assertThat(made.resolve("WEB-INF/lib/plugin-tastes.jar")).hasContent("plugin");
    }

    @Test
    void it_is_made_again_only_when_something_changed() throws IOException {
        var mark = folder().assemble(List.of(plugin)).resolve("still-the-same");
        Files.writeString(mark, "");

        folder().assemble(List.of(plugin));
        assertThat(mark).exists();
        Files.writeString(source.resolve("index.html"), "changed");
        assertThat(folder().assemble(List.of(plugin)).resolve("index.html")).hasContent("changed");
        assertThat(mark).doesNotExist();
        assertThat(folder().assemble(List.of()).resolve("WEB-INF/lib")).isEmptyDirectory();
    }

    @Test
    void the_reason_of_a_failed_deployment_is_the_innermost_one() {
        var log = Logger.getLogger("somewhere");
        try (var watch = DeploymentWatch.begin()) {
            log.log(
                    Level.SEVERE,
                    "Exception while loading the app",
                    new IllegalStateException("outer", new IllegalArgumentException("the real reason\nand more")));

            var failure = watch.failure(null);

            assertThat(failure.reason()).isEqualTo("the real reason");
            assertThat(failure.words()).containsExactly("Exception while loading the app");
        }
    }

    @Test
    void a_failure_that_nobody_explains_is_still_one() {
        try (var watch = DeploymentWatch.begin()) {
            assertThat(watch.failure(null).reason()).isEqualTo("no reason was given");
            assertThat(watch.failure(new IllegalStateException()).reason())
                    .isEqualTo("java.lang.IllegalStateException");
        }
    }

    @Test
    void health_is_what_the_portal_itself_answers() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        var codes = List.of(404, 503, 200).iterator();
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(codes.next(), -1);
            exchange.close();
        });
        server.start();
        var health = new Health("127.0.0.1", server.getAddress().getPort());

        assertThat(health.isReady()).isFalse();
        health.awaitReady(Duration.ofSeconds(10));
        server.stop(0);
        assertThatThrownBy(() -> health.awaitReady(Duration.ZERO)).hasMessageContaining("did not get ready");
    }

    @Test
    void a_portal_that_listens_everywhere_is_asked_on_the_loopback_address() {
        assertThat(new Health("0.0.0.0", 80).url("/x")).isEqualTo("http://127.0.0.1:80/x");
        assertThat(new Health("::1", 80).url("/x")).isEqualTo("http://[::1]:80/x");
    }

    @Test
    void the_log_goes_to_files_with_any_letter_in_their_path() {
        var text = new LogSettings(new DataFolder(Path.of("/srv/Liège 100%"))).text();

        assertThat(text).contains("pattern=/srv/Li\\u00e8ge 100%%/logs/portal-%g.log");
    }

    private PortalFolder folder() {
        return new PortalFolder(source, top.resolve("assembled"));
    }
}
