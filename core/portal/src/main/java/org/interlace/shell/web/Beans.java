package org.interlace.shell.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;

/**
 * Beans for components and tags, into which nothing is injected. The server finds out by the caller's stack which
 * application asks, each time anew; a page asks dozens of times, so the references are kept with the application. They
 * are proxies of normal scopes: each call goes to the instance of its request.
 */
final class Beans {

    private Beans() {}

    static <T> T of(FacesContext context, Class<T> type) {
        return type.cast(
                context.getExternalContext().getApplicationMap().computeIfAbsent(type.getName(), name -> CDI.current()
                        .select(type)
                        .get()));
    }
}
