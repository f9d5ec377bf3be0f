package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.interlace.account.RoleNames;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.joining.Invitations;
import org.interlace.joining.domain.InvitationRow;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;

/** {@code /admin/invitations/new}: invites one person. */
@RequestScoped
@Named
public class InvitePage {

    private static final Map<ProblemCode, String> FIELDS = Map.of(
            AccountProblem.BAD_EMAIL, "email",
            JoiningProblem.MEMBER_ALREADY, "email",
            JoiningProblem.BAD_NAME, "name",
            JoiningProblem.BAD_ROLE, "role");

    private final Invitations invitations;
    private final RoleNames roles;
    private final Browser browser;
    private final Typed typed;

    @Inject
    InvitePage(Invitations invitations, RoleNames roles, Browser browser, Typed typed) {
        this.invitations = invitations;
        this.roles = roles;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** The roles that the viewer may give. */
    public Markup.Written getRoles() {
        return Choices.options(
                invitations.roles().stream()
                        .map(role -> new Choices.Choice(role, roles.of(role)))
                        .toList(),
                typed.or("role", "member"));
    }

    /** Invites. */
    public void invite() {
        try {
            var id = invitations.invite(new InvitationRow(
                    0,
                    typed.of("name"),
                    typed.of("email"),
                    typed.of("language"),
                    List.copyOf(typed.all("kinds")),
                    typed.of("role")));
            browser.go(
                    typed.of("email").isBlank()
                            ? "/admin/invitations/" + id + "/sheet"
                            : "/admin/invitations?done=sent");
        } catch (PortalException e) {
            typed.fault(FIELDS.getOrDefault(e.code(), ""), e);
        }
    }
}
