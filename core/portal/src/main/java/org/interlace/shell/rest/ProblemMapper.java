package org.interlace.shell.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.graph.GraphUnavailableException;
import org.interlace.registry.Registry;
import org.interlace.shell.Problems;
import org.interlace.shell.TooLargeException;

/** Turns whatever goes wrong below the API into a problem document, in the caller's language, never a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    @Inject
    private Registry registry;

    @Context
    private ResourceInfo resource;

    @Override
    public Response toResponse(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException known) {
                return known(known);
            }
            if (cause instanceof TooLargeException) {
                return answer(413, "too-large", TooLargeException.DETAIL);
            }
            if (cause instanceof GraphUnavailableException) {
                return answer(503, "graph-away", "The graph does not answer now; try again in a minute");
            }
        }
        if (fault instanceof WebApplicationException web) {
            return web(web);
        }
        if (refusedByParser(fault)
                || fault instanceof JsonException
                || fault instanceof JsonbException
                || fault instanceof ProcessingException) {
            return answer(400, "bad-json", "The body is no JSON of the shape that is asked for");
        }
        LOG.log(Level.SEVERE, "An API call failed", fault);
        Optional.ofNullable(resource.getResourceClass())
                .flatMap(registry::ownerOf)
                .ifPresent(plugin -> registry.failed(plugin.id(), fault));
        return answer(500, "defect", "This is our fault; it was noted");
    }

    /** The parser refuses what nests too deeply with a fault that has no name of its own. */
    private static boolean refusedByParser(Throwable fault) {
        var trace = fault.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.eclipse.parsson");
    }

    private Response known(PortalException fault) {
        var code = fault.code();
        var detail = messages.say(
                viewer.language(), code.message(), fault.arguments().toArray());
        var word = code.bundle() + "." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        int status = code.kind().status();
        var answer = Response.status(status)
                .type(Problems.TYPE)
                .entity(Problems.of(status, word, detail).toString());
        if (code.kind() == ProblemCode.Kind.UNAUTHENTICATED) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (code.kind() == ProblemCode.Kind.LIMITED) {
            answer.header("Retry-After", "600");
        }
        return answer.build();
    }

    private static Response web(WebApplicationException fault) {
        int status = fault.getResponse().getStatus();
        if (status >= 300 && status < 400) {
            return fault.getResponse();
        }
        return answer(
                status, "http-" + status, fault.getResponse().getStatusInfo().getReasonPhrase());
    }

    private static Response answer(int status, String word, String detail) {
        return Response.status(status)
                .type(Problems.TYPE)
                .entity(Problems.of(status, word, detail).toString())
                .build();
    }
}
