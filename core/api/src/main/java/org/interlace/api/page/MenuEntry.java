package org.interlace.api.page;

import org.interlace.api.message.MessageKey;

/**
 * How people find a page. Visible to those whom the page's rule lets in.
 *
 * @param place which menu
 * @param order smaller stands earlier; the core's own entries use 100, 200, 300 …
 * @param label what it says
 * @param page a page with a rule whose address has no {@code {name}} part
 */
public record MenuEntry(MenuPlace place, int order, MessageKey label, PagePath page) {}
