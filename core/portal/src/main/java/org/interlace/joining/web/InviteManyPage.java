package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.Invitations;
import org.interlace.joining.domain.InvitationRow;
import org.interlace.joining.domain.InvitationSheet;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;

/** {@code /admin/invitations/many}: a table of people, looked at before anything is sent. */
@RequestScoped
@Named
public class InviteManyPage {

    private final Invitations invitations;
    private final JoiningForm form;
    private final Browser browser;
    private final Typed typed;
    private final Messages messages;
    private final Viewer viewer;
    private List<Line> lines = List.of();

    @Inject
    InviteManyPage(
            Invitations invitations, JoiningForm form, Browser browser, Typed typed, Messages messages, Viewer viewer) {
        this.invitations = invitations;
        this.form = form;
        this.browser = browser;
        this.typed = typed;
        this.messages = messages;
        this.viewer = viewer;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** A line of the table, and what is wrong with it. */
    public record Line(InvitationRow row, String fault) {

        /** For EL. */
        public int getNumber() {
            return row.line();
        }

        /** For EL. */
        public String getName() {
            return row.name();
        }

        /** For EL. */
        public String getEmail() {
            return row.email();
        }

        /** For EL. */
        public String getLanguage() {
            return row.language();
        }

        /** For EL. */
        public String getKinds() {
            return String.join(", ", row.kinds());
        }

        /** For EL. */
        public String getRole() {
            return row.role();
        }

        /** For EL. */
        public String getFault() {
            return fault;
        }

        /** For EL. */
        public boolean isGood() {
            return fault.isEmpty();
        }
    }

    /** The lines, once they were looked at. */
    public List<Line> getLines() {
        return lines;
    }

    /** How many can be sent. */
    public long getGood() {
        return lines.stream().filter(Line::isGood).count();
    }

    /** How many cannot. */
    public long getBad() {
        return lines.size() - getGood();
    }

    /** Looks at the table; nothing is sent. */
    public void look() {
        read();
    }

    private void read() {
        try {
            var seen = new HashSet<String>();
            var read = new ArrayList<Line>();
            for (var row :
                    InvitationSheet.read(typed.of("table"), viewer.language().getLanguage())) {
                read.add(new Line(row, fault(row, seen)));
            }
            lines = read;
        } catch (PortalException e) {
            typed.fault("table", e);
        }
    }

    private String fault(InvitationRow row, Set<String> seen) {
        var email = row.email().toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !seen.add(email)) {
            return form.say("many.twice");
        }
        try {
            invitations.check(row);
            return "";
        } catch (PortalException e) {
            return messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
        }
    }

    /** Invites those whose line is good. */
    public void send() {
        read();
        try {
            lines.stream().filter(Line::isGood).forEach(line -> invitations.invite(line.row()));
            if (getGood() > 0) {
                browser.go("/admin/invitations?done=many");
            }
        } catch (PortalException e) {
            typed.fault("table", e);
        }
    }
}
