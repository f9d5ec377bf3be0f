package org.interlace.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interlace.testkit.Portal;
import org.interlace.testkit.Temporary;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A second portal for tests that put something into the shared one for good: unpacked elsewhere, with two plugins from
 * outside and six bad jars beside the usual ones. Started once for all of them.
 *
 * @param portal the running one
 */
record OutsidePortal(Portal portal) implements AutoCloseable {

    private static final Path LENDING = Path.of("src/test/resources/lending");

    /** Hands it to tests that ask for it. */
    static final class Starter implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == OutsidePortal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(OutsidePortal.class))
                    .getOrComputeIfAbsent(OutsidePortal.class, key -> start(), OutsidePortal.class);
        }
    }

    private static OutsidePortal start() {
        try {
            var distribution = Distributions.copy();
            addPlugins(distribution);
            var data = Temporary.folder("interlace-test").resolve("data");
            return new OutsidePortal(Portal.start(distribution, data, "demo", Distributions.WITHOUT_ARCHIVES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPlugins(Path distribution) throws IOException {
        var plugins = distribution.resolve("plugins");
        OutsideJar.project(distribution, LENDING).write(plugins.resolve("lending.jar"));
        GigsJar.write(distribution, plugins.resolve("gigs.jar"));
        Files.writeString(plugins.resolve("nozip.jar"), "This is no zip archive");
        OutsideJar.plugin(distribution, "lending", "be.other.lending", 1, "").write(plugins.resolve("lending2.jar"));
        OutsideJar.plugin(distribution, "newer", "be.example.newer", 2, "").write(plugins.resolve("newer.jar"));
        OutsideJar.plugin(distribution, "filter", "be.example.filter", 1, "")
                .source("be.example.filter.Everything", """
                        @jakarta.servlet.annotation.WebFilter("/*")
                        public class Everything extends jakarta.servlet.http.HttpFilter {}
                        """)
                .write(plugins.resolve("filter.jar"));
        OutsideJar.plugin(distribution, "tired", "be.example.tired", 1, """

                    @Override
                    public void started() {
                        throw new IllegalStateException("it is too tired to start");
                    }
                """).write(plugins.resolve("tired.jar"));
        OutsideJar.plugin(distribution, "lonely", "be.example.lonely", 1, """

                    @jakarta.inject.Inject
                    Door(java.util.concurrent.Callable<String> nobodyBringsThis) {}
                """).write(plugins.resolve("lonely.jar"));
    }

    @Override
    public void close() {
        portal.close();
    }
}
