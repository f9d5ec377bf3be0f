package org.interlace.api.page;

/**
 * A part shown inside another page. When it fails, the page stands without it.
 *
 * @param slot where
 * @param order smaller stands earlier
 * @param include the file below {@code META-INF/resources/WEB-INF/<id>/}
 * @param access who sees it
 */
public record Fragment(Slot slot, int order, PagePath include, Access access) {}
