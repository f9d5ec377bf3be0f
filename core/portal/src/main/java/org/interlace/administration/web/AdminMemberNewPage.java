package org.interlace.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.account.Accounts;
import org.interlace.account.CurrentViewer;
import org.interlace.account.RoleNames;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.store.AccountTable;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;

/** {@code /admin/members/new}: an account with a role and a first password, without a profile. */
@RequestScoped
@Named
public class AdminMemberNewPage {

    private final Accounts creating;
    private final AccountTable accounts;
    private final CurrentViewer viewer;
    private final RoleNames roleNames;
    private final Browser browser;
    private final Typed typed;

    @Inject
    AdminMemberNewPage(
            Accounts creating,
            AccountTable accounts,
            CurrentViewer viewer,
            RoleNames roleNames,
            Browser browser,
            Typed typed) {
        this.creating = creating;
        this.accounts = accounts;
        this.viewer = viewer;
        this.roleNames = roleNames;
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
                accounts.roles().stream()
                        .filter(role -> viewer.mayGive(accounts.permissionsOf(role)))
                        .map(role -> new Choices.Choice(role, roleNames.of(role)))
                        .toList(),
                typed.or("role", "member"));
    }

    /** Creates the account and goes to its page. */
    public void create() {
        try {
            var id = creating.create(typed.of("email"), typed.of("role"), typed.of("password"));
            browser.go("/admin/members/" + id.value() + "?done=created");
        } catch (PortalException e) {
            typed.fault(field(e), e);
        }
    }

    private static String field(PortalException e) {
        if (e.code() == AccountProblem.BAD_EMAIL || e.code() == AccountProblem.TAKEN) {
            return "email";
        }
        return e.code() == AccountProblem.BAD_PASSWORD || e.code() == AccountProblem.WEAK_PASSWORD ? "password" : "";
    }
}
