package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.ImportedPeople;
import org.interlace.joining.Invitations;
import org.interlace.joining.domain.Invitation;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Typed;

/** {@code /admin/invitations}: who was invited and has not answered yet. */
@RequestScoped
@Named
public class InvitationsPage {

    private final Invitations invitations;
    private final ImportedPeople imported;
    private final JoiningForm form;
    private final Browser browser;
    private final Typed typed;
    private final Viewer viewer;
    private final Dates dates;
    private List<Row> rows = List.of();
    private int waiting;

    @Inject
    InvitationsPage(
            Invitations invitations,
            ImportedPeople imported,
            JoiningForm form,
            Browser browser,
            Typed typed,
            Viewer viewer,
            Dates dates) {
        this.invitations = invitations;
        this.imported = imported;
        this.form = form;
        this.browser = browser;
        this.typed = typed;
        this.viewer = viewer;
        this.dates = dates;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        rows = invitations.list(Invitation.State.OPEN).stream().map(this::row).toList();
        waiting = isMayInviteImported() ? imported.waiting() : 0;
    }

    private Row row(Invitation one) {
        var email = one.email();
        return new Row(
                one.id().toString(),
                one.newcomer().name(),
                email == null ? "" : email,
                form.kindLabels(one.newcomer().kinds()),
                dates.day(one.created()),
                dates.day(one.expires()));
    }

    /** An open invitation in words. */
    public record Row(String id, String name, String email, String kinds, String created, String expires) {

        /** For EL. */
        public String getId() {
            return id;
        }

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getEmail() {
            return email;
        }

        /** For EL. */
        public String getKinds() {
            return kinds;
        }

        /** For EL. */
        public String getCreated() {
            return created;
        }

        /** For EL. */
        public String getExpires() {
            return expires;
        }
    }

    /** The open ones. */
    public List<Row> getRows() {
        return rows;
    }

    /** What was done just now; empty for nothing. */
    public String getDone() {
        var word = browser.value("done");
        return List.of("sent", "withdrawn", "many").contains(word) ? form.say("done." + word) : "";
    }

    /** Whether the viewer may invite everybody who was imported. */
    public boolean isMayInviteImported() {
        return viewer.may(ImportedPeople.INVITE);
    }

    /** How many imported people nobody invited yet. */
    public int getWaiting() {
        return waiting;
    }

    /** Sends one again. */
    public void again(String id) {
        act(() -> invitations.again(UUID.fromString(id)), "sent");
    }

    /** Takes one back. */
    public void withdraw(String id) {
        act(() -> invitations.withdraw(UUID.fromString(id)), "withdrawn");
    }

    /** Invites the next 200 imported people. */
    public void inviteImported() {
        act(() -> imported.invite(typed.ticked("told")), "many");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            browser.go("/admin/invitations?done=" + done);
        } catch (PortalException e) {
            typed.fault(done.equals("many") ? "told" : "", e);
        }
    }
}
