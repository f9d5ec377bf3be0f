package org.interlace.shell.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.graph.GraphUnavailableException;

/** The page for what went wrong: what happened, what is kept, the next door. */
@RequestScoped
@Named
public class ProblemPage {

    private final HttpServletRequest request;
    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private int status = 500;
    private Sort sort = Sort.DEFECT;

    @Inject
    ProblemPage(HttpServletRequest request, Browser browser, Messages messages, Viewer viewer) {
        this.request = request;
        this.browser = browser;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** What the page says, by status. */
    private enum Sort {
        INVALID("shell.problem.invalid", false),
        FORBIDDEN("shell.problem.forbidden", false),
        ABSENT("shell.problem.absent", false),
        LIMITED("shell.problem.limited", false),
        DEFECT("shell.problem.defect", true),
        AWAY("shell.problem.away", true);

        private final String texts;
        private final boolean again;

        Sort(String texts, boolean again) {
            this.texts = texts;
            this.again = again;
        }

        static Sort of(int status) {
            return switch (status) {
                case 401, 403 -> FORBIDDEN;
                case 404 -> ABSENT;
                case 429 -> LIMITED;
                case 503 -> AWAY;
                default -> status < 500 ? INVALID : DEFECT;
            };
        }
    }

    @PostConstruct
    void open() {
        status = find();
        sort = Sort.of(status);
        browser.status(status);
    }

    private int find() {
        for (var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
                fault != null;
                fault = fault.getCause()) {
            if (fault instanceof PortalException known) {
                return known.code().kind().status();
            }
            if (fault instanceof GraphUnavailableException) {
                return 503;
            }
        }
        var given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return given == null ? 500 : given;
    }

    private String say(String part) {
        return messages.say(viewer.language(), MessageKey.parse(sort.texts + part));
    }

    /** What happened. */
    public String getTitle() {
        return say(".title");
    }

    /** Why. */
    public String getLead() {
        return say(".lead");
    }

    /** What is kept, and what to do. */
    public String getText() {
        return say(".text");
    }

    /** Whether trying again may help. */
    public boolean isAgain() {
        return sort.again;
    }

    /** Where to try again. */
    public String getAddress() {
        var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address != null && Browser.inside(address) ? address : "/";
    }

    /** What to tell the team. */
    public String getMark() {
        return Integer.toString(status);
    }
}
