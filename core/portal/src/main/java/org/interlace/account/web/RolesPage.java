package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.interlace.account.RoleEditing;
import org.interlace.account.RoleNames;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Role;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;

/** {@code /admin/roles}: every role with what it may, and a form for one more. */
@RequestScoped
@Named
public class RolesPage {

    private final RoleEditing editing;
    private final RoleNames names;
    private final PermissionWords words;
    private final Viewer viewer;
    private final Browser browser;
    private final Typed typed;
    private List<Role> roles = List.of();
    private Map<String, Integer> holders = Map.of();

    @Inject
    RolesPage(
            RoleEditing editing, RoleNames names, PermissionWords words, Viewer viewer, Browser browser, Typed typed) {
        this.editing = editing;
        this.names = names;
        this.words = words;
        this.viewer = viewer;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        roles = editing.list();
        holders = editing.holders();
    }

    /** Whether something was saved a moment ago. */
    public boolean isSaved() {
        return !typed.of("saved").isEmpty();
    }

    /** A line for each role. */
    public Markup.Written getRows() {
        return out -> roles.forEach(role -> row(out, role));
    }

    private void row(Markup out, Role role) {
        out.begin("tr").begin("th").attribute("scope", "row");
        out.begin("a").attribute("href", "/admin/roles/" + role.name());
        out.whole("bdi", names.of(role.name())).end("a").end("th");
        out.begin("td").attribute("data-label", out.say("account.roles.holders"));
        out.text(out.say("account.roles.people", holders.getOrDefault(role.name(), 0)))
                .end("td");
        out.begin("td").attribute("data-label", out.say("account.roles.permissions"));
        if (role.permissions().isEmpty()) {
            out.begin("span", "quiet-text")
                    .text(out.say("account.roles.nothing"))
                    .end("span");
        } else {
            out.begin("details")
                    .whole(
                            "summary",
                            out.say("account.roles.count", role.permissions().size()));
            out.begin("ul", "tags");
            role.permissions().stream().map(words::of).sorted().forEach(text -> out.begin("li")
                    .whole("bdi", text)
                    .end("li"));
            out.end("ul").end("details");
        }
        out.end("td").end("tr");
    }

    /** Adds one, which may nothing yet, and goes to its page. */
    public void add() {
        var name = typed.of("name").strip();
        try {
            editing.add(name, Map.of(viewer.language().getLanguage(), typed.of("label")));
            browser.go("/admin/roles/" + name);
        } catch (PortalException e) {
            typed.fault(e.code() == AccountProblem.BAD_ROLE_LABEL ? "label" : "name", e);
        }
    }
}
