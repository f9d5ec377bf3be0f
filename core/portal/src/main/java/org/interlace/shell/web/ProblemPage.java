package org.interlace.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.interlace.api.problem.PortalException;

/** The page for what went wrong: what happened, what is kept, the next door. */
@RequestScoped
@Named
public class ProblemPage {

    private final HttpServletRequest request;

    @Inject
    ProblemPage(HttpServletRequest request) {
        this.request = request;
    }

    /** The HTTP status. */
    public int getStatus() {
        for (var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
                fault != null;
                fault = fault.getCause()) {
            if (fault instanceof PortalException known) {
                return known.code().kind().status();
            }
        }
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? 500 : status;
    }

    /** Beginning of the keys of this problem's texts. */
    public String getTexts() {
        return switch (getStatus()) {
            case 403 -> "shell.problem.forbidden";
            case 404 -> "shell.problem.absent";
            case 503 -> "shell.problem.away";
            default -> "shell.problem.defect";
        };
    }
}
