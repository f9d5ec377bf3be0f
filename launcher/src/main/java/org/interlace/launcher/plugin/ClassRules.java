package org.interlace.launcher.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlace.api.plugin.PluginInfo;
import org.interlace.launcher.plugin.ClassFacts.Mark;
import org.interlace.launcher.plugin.ClassFacts.Observed;
import org.interlace.launcher.plugin.ClassFacts.Place;

/** What classes of a plugin may not be, because the portal could not switch it off with the plugin. */
final class ClassRules {

    /** What a class may not extend or implement, and what that makes of it. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("jakarta/servlet/Servlet", "a servlet"),
            Map.entry("jakarta/servlet/GenericServlet", "a servlet"),
            Map.entry("jakarta/servlet/http/HttpServlet", "a servlet"),
            Map.entry("jakarta/servlet/Filter", "a servlet filter"),
            Map.entry("jakarta/servlet/GenericFilter", "a servlet filter"),
            Map.entry("jakarta/servlet/http/HttpFilter", "a servlet filter"),
            Map.entry("jakarta/servlet/ServletContextListener", "a servlet listener"),
            Map.entry("jakarta/servlet/ServletContextAttributeListener", "a servlet listener"),
            Map.entry("jakarta/servlet/ServletRequestListener", "a servlet listener"),
            Map.entry("jakarta/servlet/ServletRequestAttributeListener", "a servlet listener"),
            Map.entry("jakarta/servlet/http/HttpSessionListener", "a servlet listener"),
            Map.entry("jakarta/servlet/http/HttpSessionAttributeListener", "a servlet listener"),
            Map.entry("jakarta/servlet/http/HttpSessionIdListener", "a servlet listener"),
            Map.entry("jakarta/servlet/ServletContainerInitializer", "a servlet initializer"),
            Map.entry("jakarta/websocket/Endpoint", "a web socket"),
            Map.entry("jakarta/websocket/server/ServerApplicationConfig", "a web socket"),
            Map.entry("jakarta/faces/event/PhaseListener", "a Faces phase listener"),
            Map.entry("jakarta/faces/event/SystemEventListener", "a Faces system listener"),
            Map.entry("jakarta/ws/rs/core/Application", "a REST application"),
            Map.entry("jakarta/ws/rs/core/Feature", "a REST provider"),
            Map.entry("jakarta/ws/rs/container/DynamicFeature", "a REST provider"),
            Map.entry("jakarta/ws/rs/container/ContainerRequestFilter", "a REST filter"),
            Map.entry("jakarta/ws/rs/container/ContainerResponseFilter", "a REST filter"),
            Map.entry("jakarta/ws/rs/ext/ReaderInterceptor", "a REST filter"),
            Map.entry("jakarta/ws/rs/ext/WriterInterceptor", "a REST filter"),
            Map.entry("jakarta/enterprise/inject/spi/Extension", "a CDI extension"),
            Map.entry("jakarta/enterprise/inject/build/compatible/spi/BuildCompatibleExtension", "a CDI extension"),
            Map.entry(
                    "jakarta/security/enterprise/authentication/mechanism/http/HttpAuthenticationMechanism",
                    "a way to sign in"),
            Map.entry("jakarta/security/enterprise/identitystore/IdentityStore", "a way to sign in"));

    /** Annotations by which the server would find and run a class by itself, or put it in the place of another. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("jakarta/servlet/annotation/WebServlet", "a servlet"),
            Map.entry("jakarta/servlet/annotation/WebFilter", "a servlet filter"),
            Map.entry("jakarta/servlet/annotation/WebListener", "a servlet listener"),
            Map.entry("jakarta/websocket/server/ServerEndpoint", "a web socket"),
            Map.entry("jakarta/ws/rs/ext/Provider", "a REST provider"),
            Map.entry("jakarta/ws/rs/ApplicationPath", "a REST application"),
            Map.entry("jakarta/enterprise/inject/Alternative", "an alternative, which could replace a bean of others"),
            Map.entry("jakarta/enterprise/inject/Specializes", "a bean that replaces another one"),
            Map.entry("jakarta/interceptor/Interceptor", "an interceptor, which could stand before beans of others"),
            Map.entry("jakarta/decorator/Decorator", "a decorator, which could stand before beans of others"));

    private static final String EJB = "jakarta/ejb/";
    private static final String PATH = "jakarta/ws/rs/Path";
    private static final String NAMED = "jakarta/inject/Named";
    private static final Set<String> CONTAINER_MOMENTS = Set.of(
            "jakarta/enterprise/context/Initialized",
            "jakarta/enterprise/context/BeforeDestroyed",
            "jakarta/enterprise/context/Destroyed");
    private static final Set<String> CONTAINER_EVENTS =
            Set.of("jakarta/enterprise/event/Startup", "jakarta/enterprise/event/Shutdown");
    private static final String CONTAINER_PACKAGE = "jakarta/enterprise/inject/spi/";

    private final JarContents contents;
    private final String id;
    private final String packageName;

    ClassRules(JarContents contents, PluginInfo info) {
        this.contents = contents;
        this.id = info.id().value();
        this.packageName = info.packageName();
    }

    List<String> refusals() {
        var reasons = new ArrayList<String>();
        var below = packageName.replace('.', '/') + "/";
        contents.classes().forEach((name, bytes) -> {
            if (!name.startsWith(below)) {
                reasons.add("its class %s lies outside its package %s".formatted(name.replace('/', '.'), packageName));
                return;
            }
            try {
                judge(ClassFacts.of(bytes), reasons);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                reasons.add("its class %s cannot be read".formatted(name.replace('/', '.')));
            }
        });
        return reasons;
    }

    private void judge(ClassFacts facts, List<String> reasons) {
        facts.supers().stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .distinct()
                .forEach(kind -> reasons.add("it brings %s (%s)".formatted(kind, facts.javaName())));
        facts.marks().forEach(mark -> judge(facts, mark, reasons));
        facts.observed().stream()
                .filter(ClassRules::isContainers)
                .forEach(
                        event -> reasons.add("it observes an event of the container (%s)".formatted(facts.javaName())));
    }

    private void judge(ClassFacts facts, Mark mark, List<String> reasons) {
        if (MARKS.containsKey(mark.type())) {
            reasons.add("it brings %s (%s)".formatted(MARKS.get(mark.type()), facts.javaName()));
        } else if (mark.type().startsWith(EJB)) {
            reasons.add(
                    "it brings an EJB (@%s on %s)".formatted(mark.type().substring(EJB.length()), facts.javaName()));
        } else if (mark.type().equals(PATH) && mark.place() == Place.CLASS) {
            judgePath(facts, mark, reasons);
        } else if (mark.type().equals(NAMED)) {
            judgeName(facts, mark, reasons);
        }
    }

    private void judgePath(ClassFacts facts, Mark mark, List<String> reasons) {
        var path = mark.value() == null ? "" : mark.value();
        var bare = path.startsWith("/") ? path.substring(1) : path;
        if (!bare.equals(id) && !bare.startsWith(id + "/")) {
            reasons.add("its REST path '%s' must be '%s' or start with '%s/' (%s)"
                    .formatted(path, id, id, facts.javaName()));
        }
    }

    private void judgeName(ClassFacts facts, Mark mark, List<String> reasons) {
        if (mark.place() != Place.CLASS && !mark.produced()) {
            return;
        }
        var name = mark.value() == null || mark.value().isEmpty() ? defaultName(facts, mark) : mark.value();
        if (!name.startsWith(id)) {
            reasons.add("its bean name '%s' must start with '%s' (%s)".formatted(name, id, facts.javaName()));
        }
    }

    private String defaultName(ClassFacts facts, Mark mark) {
        if (mark.place() != Place.CLASS) {
            return "";
        }
        var simple = facts.name()
                .substring(Math.max(facts.name().lastIndexOf('/'), facts.name().lastIndexOf('$')) + 1);
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    private static boolean isContainers(Observed event) {
        return event.type().startsWith(CONTAINER_PACKAGE)
                || CONTAINER_EVENTS.contains(event.type())
                || event.qualifiers().stream().anyMatch(CONTAINER_MOMENTS::contains);
    }
}
