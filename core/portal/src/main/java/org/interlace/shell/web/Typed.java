package org.interlace.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;

/**
 * What was typed into the form of this page, and what is wrong with it: {@code <i:field name="email" …/>} shows both,
 * so that nothing typed is lost. Passwords are never given back.
 */
@RequestScoped
@Named("typed")
public class Typed {

    private final HttpServletRequest request;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private final Map<String, String> faults = new LinkedHashMap<>();

    @Inject
    Typed(HttpServletRequest request, Messages messages, Viewer viewer, Browser browser) {
        this.request = request;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    /** What stands in a field; empty when nothing does. */
    public String of(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** What stands in a field, or on a fresh page what stood there before. */
    public String or(String name, String before) {
        return Objects.requireNonNullElse(request.getParameter(name), before);
    }

    /** Everything that was ticked under one name. */
    public List<String> all(String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Whether a box was ticked. */
    public boolean ticked(String name) {
        return !of(name).isEmpty();
    }

    /** Whether a form was sent to this page. */
    public boolean sent() {
        return request.getMethod().equals("POST");
    }

    /** Says what is wrong with a field; the page answers 422. */
    public void fault(String name, PortalException refusal) {
        faults.put(
                name,
                messages.say(
                        viewer.language(),
                        refusal.code().message(),
                        refusal.arguments().toArray()));
        browser.status(422);
    }

    /** Whether something is wrong with a field. */
    public boolean wrong(String name) {
        return faults.containsKey(name);
    }

    /** By field, in words. */
    public Map<String, String> faults() {
        return faults;
    }
}
