package org.interlace.shell.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.account.Viewer;
import org.interlace.api.permission.OpenToAll;
import org.interlace.api.problem.PortalException;
import org.interlace.registry.Registry;

/** A resource of a plugin that is not on is not there; and without a token only {@link OpenToAll} resources answer. */
@Provider
public class PluginGuard implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private Registry registry;

    @Inject
    private Viewer viewer;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = resource.getResourceClass();
        if (!registry.serves(type)) {
            throw new NotFoundException();
        }
        var method = resource.getResourceMethod();
        boolean open = method != null && method.isAnnotationPresent(OpenToAll.class);
        if (!open && viewer.account().isEmpty()) {
            throw new PortalException(AccountProblem.SIGN_IN_FIRST);
        }
    }
}
