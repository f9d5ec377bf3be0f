package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.Applications;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /admin/applications/{id}}: the whole of one, and the decision. */
@RequestScoped
@Named
public class ApplicationPage {

    private final Applications applications;
    private final JoiningForm form;
    private final Browser browser;
    private final Typed typed;
    private final Dates dates;
    private @Nullable Application application;

    @Inject
    ApplicationPage(Applications applications, JoiningForm form, Browser browser, Typed typed, Dates dates) {
        this.applications = applications;
        this.form = form;
        this.browser = browser;
        this.typed = typed;
        this.dates = dates;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        application = applications.see(id());
    }

    private UUID id() {
        try {
            return UUID.fromString(browser.value("id"));
        } catch (IllegalArgumentException e) {
            throw new PortalException(JoiningProblem.ABSENT);
        }
    }

    private Application application() {
        return Objects.requireNonNull(application);
    }

    /** In words. */
    public ApplicationView getView() {
        return ApplicationView.of(
                application(), form, dates.moment(application().begun()));
    }

    /** Who filled it in together with the person; empty when the person did. */
    public String getHelper() {
        var helper = applications.helper(application());
        return helper == null ? "" : helper;
    }

    /** The address of the sheet for somebody accepted without e-mail; empty when there is none. */
    public String getSheet() {
        return applications
                .invitationOf(application().id())
                .map(found -> "/admin/invitations/" + found.id() + "/sheet")
                .orElse("");
    }

    /** Other doors to show. */
    public Markup.Written getDoors() {
        return Choices.boxes(
                "doors",
                Applications.DOORS.stream()
                        .map(door -> new Choices.Choice(door, form.say("door." + door)))
                        .toList(),
                typed.sent() ? typed.all("doors") : List.of("events", "facilitator"));
    }

    /** Accepts. */
    public void accept() {
        act(() -> applications.accept(id()), "/admin/applications/" + id());
    }

    /** Shows other doors. */
    public void refuse() {
        act(() -> applications.refuse(id(), typed.all("doors")), "/admin/applications/" + id());
    }

    /** Deletes it. */
    public void delete() {
        act(() -> applications.delete(id()), "/admin/applications");
    }

    private void act(Runnable act, String then) {
        try {
            act.run();
            browser.go(then);
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
