package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interlace.account.RoleEditing;
import org.interlace.account.RoleNames;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Role;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /admin/roles/{name}}: what one role may, to tick; and its words when it is the operator's own. */
@RequestScoped
@Named
public class RolePage {

    private final RoleEditing editing;
    private final RoleNames names;
    private final PermissionWords words;
    private final Languages languages;
    private final Browser browser;
    private final Typed typed;
    private @Nullable Role role;

    @Inject
    RolePage(
            RoleEditing editing,
            RoleNames names,
            PermissionWords words,
            Languages languages,
            Browser browser,
            Typed typed) {
        this.editing = editing;
        this.names = names;
        this.words = words;
        this.languages = languages;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        role = editing.find(browser.value("name"));
    }

    private Role role() {
        return Objects.requireNonNull(role);
    }

    /** What it is called. */
    public String getTitle() {
        return names.of(role().name());
    }

    /** Its word in addresses. */
    public String getWord() {
        return role().name();
    }

    /** Whether it comes with the portal. */
    public boolean isFixed() {
        return role().fixed();
    }

    /** Whether it is the one that can always edit roles. */
    public boolean isAdmin() {
        return role().name().equals(Role.ADMIN);
    }

    /** The version this form is for. */
    public String getVersion() {
        return typed.or("version", Integer.toString(role().version()));
    }

    /** A field for its words in each language. */
    public Markup.Written getLabels() {
        return out -> languages.offered().forEach(language -> {
            var code = language.getLanguage();
            var name = "label." + code;
            out.begin("div", "field").begin("label").attribute("for", name).attribute("lang", code);
            out.text(languages.name(language)).end("label");
            out.begin("input")
                    .attribute("id", name)
                    .attribute("name", name)
                    .attribute("type", "text")
                    .attribute("dir", Languages.direction(language))
                    .attribute("maxlength", Integer.toString(Role.LONGEST_LABEL))
                    .attribute("value", typed.or(name, role().labels().getOrDefault(code, "")))
                    .end("input")
                    .end("div");
        });
    }

    /** What can be granted, to tick, by the domain or plugin it belongs to. */
    public Markup.Written getBoxes() {
        var chosen = typed.sent() ? Set.copyOf(typed.all("permission")) : role().permissions();
        return out -> groups(editing.offered()).forEach((owner, permissions) -> {
            out.begin("fieldset", "choices").whole("legend", owner);
            Choices.boxes(
                            "permission",
                            permissions.stream()
                                    .map(one -> new Choices.Choice(one, words.of(one)))
                                    .toList(),
                            chosen)
                    .to(out);
            out.end("fieldset");
        });
    }

    private Map<String, Collection<String>> groups(Set<String> permissions) {
        var groups = new TreeMap<String, Collection<String>>();
        permissions.forEach(one -> groups.computeIfAbsent(words.owner(one.split(":", -1)[0]), owner -> new TreeSet<>())
                .add(one));
        return groups;
    }

    /** Keeps what was ticked; it works at once. */
    public void save() {
        try {
            editing.change(new Role(
                    role().name(), role().fixed(), labels(), new TreeSet<>(typed.all("permission")), version()));
            browser.go("/admin/roles?saved=" + role().name());
        } catch (PortalException e) {
            typed.fault(
                    e.code() == AccountProblem.BAD_ROLE_LABEL
                            ? "label." + languages.usual().getLanguage()
                            : "",
                    e);
        }
    }

    private int version() {
        return typed.of("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.of("version")) : 0;
    }

    private Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        languages
                .offered()
                .forEach(language -> labels.put(language.getLanguage(), typed.of("label." + language.getLanguage())));
        return labels;
    }

    /** Deletes it, once the box says so. */
    public void delete() {
        try {
            if (!typed.ticked("sure")) {
                throw new PortalException(AccountProblem.NOT_SURE);
            }
            editing.delete(role().name());
            browser.go("/admin/roles?saved=deleted");
        } catch (PortalException e) {
            typed.fault(e.code() == AccountProblem.NOT_SURE ? "sure" : "", e);
        }
    }
}
