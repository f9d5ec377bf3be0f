package org.interlace.launcher.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What files of a plugin jar may not say to the server.
 *
 * @param id the plugin's one word
 */
record FileRules(JarContents contents, String id) {

    private static final String SERVICES = "META-INF/services/";
    private static final String FACES = "META-INF/faces-config.xml";

    /** Services by which a jar hooks itself into the server or into another plugin's libraries. */
    private static final List<String> HOOKS =
            List.of("jakarta.", "javax.", "java.", "org.glassfish.", "org.eclipse.microprofile.", "org.jboss.");

    /** Settings by their place on the class path: they would hold for the whole portal. */
    private static final Pattern CONFIGURATION = Pattern.compile("META-INF/microprofile-config(-[^/]*)?\\.properties");

    /** Folders that every plugin shares with the portal; below them its own word comes first. */
    private static final List<String> SHARED = List.of("db/", "META-INF/resources/WEB-INF/");

    /** Folders here are addresses of the server, which it answers itself before the portal is asked. */
    private static final String ADDRESSES = "META-INF/resources/";

    /** In faces-config.xml only texts are a plugin's own business. */
    private static final Set<String> FACES_PARTS =
            Set.of("faces-config", "name", "application", "resource-bundle", "base-name", "var", "message-bundle");

    List<String> refusals() {
        var reasons = new ArrayList<String>();
        if (contents.has("META-INF/web-fragment.xml")) {
            reasons.add("it brings META-INF/web-fragment.xml, which nobody could switch off");
        }
        contents.files().keySet().stream()
                .filter(path -> CONFIGURATION.matcher(path).matches())
                .forEach(path -> reasons.add("it brings settings for the whole portal (%s)".formatted(path)));
        SHARED.forEach(folder -> foreign(folder)
                .forEach(path -> reasons.add("its file %s must lie below %s%s/".formatted(path, folder, id))));
        contents.files().keySet().stream()
                .filter(path -> path.startsWith(ADDRESSES) && !path.startsWith(ADDRESSES + "WEB-INF/"))
                .forEach(
                        path -> reasons.add("its file %s must lie below %sWEB-INF/%s/".formatted(path, ADDRESSES, id)));
        contents.files().keySet().stream()
                .filter(path -> path.startsWith(SERVICES))
                .map(path -> path.substring(SERVICES.length()))
                .filter(service -> HOOKS.stream().anyMatch(service::startsWith))
                .forEach(service -> reasons.add("it hooks into the server as a service (%s)".formatted(service)));
        if (contents.has(FACES)) {
            reasons.addAll(facesRefusals());
        }
        return reasons;
    }

    private List<String> foreign(String folder) {
        return contents.files().keySet().stream()
                .filter(path -> path.startsWith(folder) && !path.startsWith(folder + id + "/"))
                .toList();
    }

    private List<String> facesRefusals() {
        var reasons = new ArrayList<String>();
        var inputs = XMLInputFactory.newFactory();
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = contents.open(FACES)) {
            var reader = inputs.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && !FACES_PARTS.contains(reader.getLocalName())) {
                    reasons.add("its faces-config.xml has <%s>; only resource bundles may be there"
                            .formatted(reader.getLocalName()));
                    return reasons;
                }
            }
        } catch (XMLStreamException | IOException e) {
            reasons.add("its faces-config.xml is no XML");
        }
        return reasons;
    }
}
