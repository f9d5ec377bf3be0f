package org.interlace.api.page;

/**
 * A page file. {@code new PagePath("events", "list.xhtml")} is {@code META-INF/resources/events/list.xhtml} of the
 * plugin's jar; a {@linkplain Fragment fragment's} lies below {@code META-INF/resources/WEB-INF/events/}.
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

    /** Where Faces finds the view: {@code /events/list.xhtml}. */
    public String viewId() {
        return "/" + owner + "/" + file;
    }

    /** Where Faces finds it as a part of another page: {@code /WEB-INF/events/list.xhtml}. */
    public String partId() {
        return "/WEB-INF/" + owner + "/" + file;
    }
}
