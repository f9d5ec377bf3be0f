package org.interlace.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginScanTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_good_plugin_has_nothing_against_it() {
        var jar = TestJar.good(folder, "tastes")
                .source(
                        "org.interlace.tastes.rest.TastesResource",
                        "@jakarta.ws.rs.Path(\"tastes\") public class TastesResource {"
                                + " @jakarta.ws.rs.Path(\"new\") @jakarta.ws.rs.GET public String get() { return \"\"; } }")
                .source(
                        "org.interlace.tastes.web.TastesPage",
                        "@jakarta.inject.Named public class TastesPage {"
                                + " void on(@jakarta.enterprise.event.Observes String event) {} }")
                .file(
                        "META-INF/faces-config.xml",
                        "<faces-config><application><resource-bundle><base-name>a</base-name><var>tastes</var>"
                                + "</resource-bundle></application></faces-config>")
                .write("tastes.jar");

        assertThat(new PluginScan(jar).refusals()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a servlet by annotation      | @jakarta.servlet.annotation.WebServlet("/x") public class Bad {} | it brings a servlet
            a servlet by its class       | public class Bad extends jakarta.servlet.http.HttpServlet {} | it brings a servlet
            a filter by annotation       | @jakarta.servlet.annotation.WebFilter("/*") public class Bad {} | it brings a servlet filter
            a filter by its class        | public abstract class Bad implements jakarta.servlet.Filter {} | it brings a servlet filter
            a listener by annotation     | @jakarta.servlet.annotation.WebListener public class Bad {} | it brings a servlet listener
            a listener by its class      | public class Bad implements jakarta.servlet.ServletContextListener {} | it brings a servlet listener
            a session listener           | public class Bad implements jakarta.servlet.http.HttpSessionListener {} | it brings a servlet listener
            an initializer               | public abstract class Bad implements jakarta.servlet.ServletContainerInitializer {} | it brings a servlet initializer
            a web socket                 | @jakarta.websocket.server.ServerEndpoint("/x") public class Bad {} | it brings a web socket
            a REST provider              | @jakarta.ws.rs.ext.Provider public class Bad {} | it brings a REST provider
            a REST filter                | public abstract class Bad implements jakarta.ws.rs.container.ContainerRequestFilter {} | it brings a REST filter
            a REST application           | @jakarta.ws.rs.ApplicationPath("x") public class Bad extends jakarta.ws.rs.core.Application {} | it brings a REST application
            a phase listener             | public abstract class Bad implements jakarta.faces.event.PhaseListener {} | it brings a Faces phase listener
            an EJB                       | @jakarta.ejb.Singleton public class Bad {} | it brings an EJB (@Singleton on
            a timer                      | public class Bad { @jakarta.ejb.Schedule void tick() {} } | it brings an EJB (@Schedule on
            a CDI extension              | public class Bad implements jakarta.enterprise.inject.spi.Extension {} | it brings a CDI extension
            an observer of the container | public class Bad { void on(@jakarta.enterprise.event.Observes jakarta.enterprise.inject.spi.AfterDeploymentValidation e) {} } | it observes an event of the container
            an observer of a scope       | public class Bad { void on(@jakarta.enterprise.event.Observes @jakarta.enterprise.context.Initialized(jakarta.enterprise.context.ApplicationScoped.class) Object e) {} } | it observes an event of the container
            an observer of the start     | public class Bad { void on(@jakarta.enterprise.event.Observes jakarta.enterprise.event.Startup e) {} } | it observes an event of the container
            an alternative               | @jakarta.enterprise.inject.Alternative @jakarta.annotation.Priority(1) public class Bad {} | it brings an alternative
            an alternative that is made  | public class Bad { @jakarta.enterprise.inject.Produces @jakarta.enterprise.inject.Alternative String bad() { return ""; } } | it brings an alternative
            a specialization             | @jakarta.enterprise.inject.Specializes public class Bad {} | it brings a bean that replaces another one
            an interceptor               | @jakarta.interceptor.Interceptor public class Bad {} | it brings an interceptor
            a decorator                  | @jakarta.decorator.Decorator public abstract class Bad {} | it brings a decorator
            a foreign REST path          | @jakarta.ws.rs.Path("/members") public class Bad {} | its REST path '/members' must be 'tastes' or start with 'tastes/'
            a path that only looks right | @jakarta.ws.rs.Path("tastesome") public class Bad {} | its REST path 'tastesome' must be
            a foreign bean name          | @jakarta.inject.Named("member") public class Bad {} | its bean name 'member' must start with 'tastes'
            a bean named by its class    | @jakarta.inject.Named public class Bad {} | its bean name 'bad' must start with 'tastes'
            a produced bean's name       | public class Bad { @jakarta.enterprise.inject.Produces @jakarta.inject.Named("user") String user = ""; } | its bean name 'user' must start with 'tastes'
            """)
    void refuses(String what, String body, String reason) {
        var jar = TestJar.good(folder, "tastes")
                .source("org.interlace.tastes.Bad", body)
                .write("tastes.jar");

        assertThat(new PluginScan(jar).refusals()).as(what).anyMatch(each -> each.startsWith(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            META-INF/web-fragment.xml | it brings META-INF/web-fragment.xml
            META-INF/services/jakarta.servlet.ServletContainerInitializer | it hooks into the server as a service
            META-INF/services/jakarta.enterprise.inject.spi.Extension | it hooks into the server as a service
            META-INF/services/jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension | it hooks into the server as a service
            META-INF/services/org.eclipse.microprofile.config.spi.ConfigSource | it hooks into the server as a service
            META-INF/microprofile-config.properties | it brings settings for the whole portal
            META-INF/microprofile-config-prod.properties | it brings settings for the whole portal
            db/core/sql/V20990101_0000__drop.sql | its file db/core/sql/V20990101_0000__drop.sql must lie below db/tastes/
            META-INF/resources/WEB-INF/shell/page.xhtml | its file META-INF/resources/WEB-INF/shell/page.xhtml must lie below
            META-INF/resources/directory/page.html | its file META-INF/resources/directory/page.html must lie below META-INF/resources/WEB-INF/tastes/
            META-INF/services/org.glassfish.jersey.internal.spi.AutoDiscoverable | it hooks into the server as a service
            """)
    void refuses_files_that_hook_into_the_server(String path, String reason) {
        var jar = TestJar.good(folder, "tastes").file(path, "x").write("tastes.jar");

        assertThat(new PluginScan(jar).refusals()).singleElement().asString().startsWith(reason);
    }

    @Test
    void allows_nothing_but_texts_in_faces_config() {
        var jar = TestJar.good(folder, "tastes")
                .file(
                        "META-INF/faces-config.xml",
                        "<faces-config><lifecycle><phase-listener>x</phase-listener></lifecycle></faces-config>")
                .write("tastes.jar");

        assertThat(new PluginScan(jar).refusals())
                .containsExactly("its faces-config.xml has <lifecycle>; only resource bundles may be there");
    }

    @Test
    void refuses_a_file_that_is_no_zip() throws IOException {
        var jar = Files.writeString(folder.resolve("tastes.jar"), "not a zip");

        assertThat(new PluginScan(jar).refusals()).containsExactly("it is no readable zip archive");
    }

    @Test
    void refuses_a_jar_that_says_not_what_it_is() {
        var jar = new TestJar(folder).file("README", "x").write("tastes.jar");

        assertThat(new PluginScan(jar).refusals())
                .containsExactly("it is no plugin: META-INF/interlace/plugin.properties is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "Tastes, 1.0, 1, org.interlace.Tastes",
        "tastes, '', 1, org.interlace.tastes",
        "tastes, 1.0, one, org.interlace.tastes",
        "tastes, 1.0, 1, org.interlace.other"
    })
    void refuses_a_plugin_file_that_is_wrong(String id, String version, String api, String packageName) {
        var jar = new TestJar(folder)
                .info(Map.of("id", id, "version", version, "api", api, "package", packageName))
                .write("tastes.jar");

        assertThat(new PluginScan(jar).refusals()).hasSize(1);
    }

    @Test
    void refuses_another_api_level() {
        var jar = new TestJar(folder)
                .info(Map.of("id", "tastes", "version", "1.0", "api", "99"))
                .write("tastes.jar");

        assertThat(new PluginScan(jar).refusals())
                .containsExactly("it was made for API level 99, and this portal has level 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "graph", "core", "safety", "shell", "public", "admin", "feed", "mine"})
    void refuses_an_id_that_is_a_word_of_the_portal(String word) {
        var jar = new TestJar(folder)
                .info(Map.of("id", word, "version", "1.0", "api", "1"))
                .write(word + ".jar");

        assertThat(new PluginScan(jar).refusals())
                .containsExactly("its id '%s' is a word of the portal itself".formatted(word));
    }

    @Test
    void a_root_is_a_plain_word_at_which_the_portal_does_not_answer() {
        assertThat(rooted("calendar, agenda")).isEmpty();
        assertThat(rooted("agenda,admin,members"))
                .containsExactly(
                        "its root 'admin' is a word at which the portal itself answers",
                        "its root 'members' is a word at which the portal itself answers");
        for (var root :
                List.of("/calendar", "Calendar", "ca", "calendar.ics", "jakarta.faces.resource", "a-b-c", "..")) {
            assertThat(rooted(root)).as(root).singleElement().asString().contains("its root '" + root + "' must be");
        }
    }

    private List<String> rooted(String roots) {
        var jar = new TestJar(folder)
                .info(Map.of("id", "tastes", "version", "1", "api", "1", "roots", roots))
                .write("tastes.jar");
        return new PluginScan(jar).refusals();
    }

    @Test
    void refuses_classes_outside_the_plugins_package() {
        var jar = TestJar.good(folder, "tastes")
                .source("org.interlace.member.Member", "public class Member {}")
                .write("tastes.jar");

        assertThat(new PluginScan(jar).refusals())
                .containsExactly("its class org.interlace.member.Member lies outside its package org.interlace.tastes");
    }

    @Test
    void finds_what_hides_in_a_newer_releases_folder() throws IOException {
        var made = TestJar.good(folder, "tastes")
                .source("org.interlace.tastes.Bad", "public class Bad extends jakarta.servlet.http.HttpServlet {}")
                .write("made.jar");
        var hidden = JarContents.read(made).files().get("org/interlace/tastes/Bad.class");
        var contents = new JarContents(made, Map.of("META-INF/versions/17/org/interlace/tastes/Bad.class", hidden));

        assertThat(PluginScan.refusals(contents, PluginScan.info(JarContents.read(made))))
                .singleElement()
                .asString()
                .startsWith("it brings a servlet");
    }

    @Test
    void refuses_bytes_that_are_no_class() {
        var jar = TestJar.good(folder, "tastes")
                .file("org/interlace/tastes/Broken.class", "no class")
                .write("tastes.jar");

        assertThat(new PluginScan(jar).refusals())
                .containsExactly("its class org.interlace.tastes.Broken cannot be read");
    }
}
