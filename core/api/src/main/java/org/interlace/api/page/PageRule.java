package org.interlace.api.page;

import java.util.List;
import java.util.regex.Pattern;
import org.interlace.api.plugin.PluginId;

/**
 * An address, the page that answers it, and who may open it. An address outside every rule answers 404.
 *
 * @param address starts with {@code /}; parts are lower-case words or {@code {name}}, which matches
 *     {@code [a-z0-9-]{3,60}} and reaches the page as the request parameter {@code name}. Literal parts win over
 *     {@code {name}}.
 * @param page the file
 * @param access who may open it
 * @param files whether its forms may bring files, see {@link #withFiles}
 */
public record PageRule(String address, PagePath page, Access access, boolean files) {

    private static final Pattern SHAPE = Pattern.compile("/|(/([a-z0-9][a-z0-9-]*|\\{[a-z][a-zA-Z]*}))+");

    /** @throws IllegalArgumentException if the address has another shape */
    public PageRule {
        if (!SHAPE.matcher(address).matches()) {
            throw new IllegalArgumentException("No page address: '%s'".formatted(address));
        }
    }

    /** A page whose forms bring no files. */
    public PageRule(String address, PagePath page, Access access) {
        this(address, page, access, false);
    }

    /**
     * The same, with forms that may bring files, 8 MB together: {@code <i:form enctype="multipart/form-data">} in the page,
     * {@link Visit#file} in its bean. Only from who is signed in; a visitor who sends one is refused.
     */
    public PageRule withFiles() {
        return new PageRule(address, page, access, true);
    }

    /**
     * A plugin's page.
     *
     * @param owner the plugin
     * @param address below {@code /<id>}, below a root of its {@code plugin.properties}, or below {@code /admin/<id>}
     * @param file below {@code META-INF/resources/WEB-INF/<id>/}
     */
    public static PageRule page(PluginId owner, String address, String file, Access access) {
        return new PageRule(address, new PagePath(owner.value(), file), access);
    }

    /** The address's parts, without slashes; empty for {@code /}. */
    public List<String> parts() {
        return address.equals("/") ? List.of() : List.of(address.substring(1).split("/"));
    }
}
