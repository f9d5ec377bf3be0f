package org.interlace.api.page;

/**
 * A page file, or a part of one. {@code new PagePath("events", "list.xhtml")} is
 * {@code META-INF/resources/WEB-INF/events/list.xhtml} of the plugin's jar: below {@code WEB-INF}, so that no file is
 * ever an address, and no folder hides one.
 *
 * @param owner the plugin's id or a domain of the core
 * @param file the file's name, with {@code .xhtml}
 */
public record PagePath(String owner, String file) {

    /** @throws IllegalArgumentException if the file is no plain name that ends with {@code .xhtml} */
    public PagePath {
        if (!file.matches("[a-z0-9-]+\\.xhtml")) {
            throw new IllegalArgumentException("No page file: '%s'".formatted(file));
        }
    }

    /** Where Faces finds it: {@code /WEB-INF/events/list.xhtml}. */
    public String viewId() {
        return "/WEB-INF/" + owner + "/" + file;
    }

    /** Where it lies in the jar. */
    public String resource() {
        return "META-INF/resources" + viewId();
    }
}
