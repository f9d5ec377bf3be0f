package org.interlace.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.interlace.account.Confirmation;
import org.interlace.account.RoleGiving;
import org.interlace.account.RoleNames;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Suspension;
import org.interlace.administration.AdministrationProblem;
import org.interlace.administration.People;
import org.interlace.administration.PersonActs;
import org.interlace.administration.PersonData;
import org.interlace.administration.domain.PersonRow;
import org.interlace.administration.domain.PersonState;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.privacy.Erasure;
import org.interlace.privacy.PersonalExport;
import org.interlace.privacy.PersonalZip;
import org.interlace.room.RoomInvitation;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /admin/members/{id}}: the facts of one account, and what staff may do with it. */
@RequestScoped
@Named
public class AdminMemberPage {

    private final People people;
    private final PersonActs acts;
    private final PersonData data;
    private final RoleGiving giving;
    private final RoleNames roleNames;
    private final Confirmation confirmation;
    private final PersonalZip zip;
    private final Viewer viewer;
    private final Browser browser;
    private final Typed typed;
    private final Dates dates;
    private People.@Nullable Page page;

    @Inject
    AdminMemberPage(
            People people,
            PersonActs acts,
            PersonData data,
            RoleGiving giving,
            RoleNames roleNames,
            Confirmation confirmation,
            PersonalZip zip,
            Viewer viewer,
            Browser browser,
            Typed typed,
            Dates dates) {
        this.people = people;
        this.acts = acts;
        this.data = data;
        this.giving = giving;
        this.roleNames = roleNames;
        this.confirmation = confirmation;
        this.zip = zip;
        this.viewer = viewer;
        this.browser = browser;
        this.typed = typed;
        this.dates = dates;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        page = people.look(id(browser.value("id")));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(AdministrationProblem.ABSENT);
        }
    }

    private People.Page page() {
        return Objects.requireNonNull(page);
    }

    private PersonRow person() {
        return page().person();
    }

    private boolean self() {
        return viewer.account()
                .filter(own -> own.value().equals(person().account()))
                .isPresent();
    }

    /** The name where members may see it; else the handle; empty for an account without a profile. */
    public @Nullable String getName() {
        return person().name() != null ? person().name() : person().handle();
    }

    /** The profile, as this viewer may see it. */
    public @Nullable String getProfile() {
        return person().handle() == null ? null : "/members/" + person().handle();
    }

    /** Whether the viewer may ask this person into a conversation. */
    public boolean isInviting() {
        return person().handle() != null && viewer.may(RoomInvitation.INVITE);
    }

    /** The address part of the profile. */
    public @Nullable String getHandle() {
        return person().handle();
    }

    /** The e-mail address. */
    public @Nullable String getEmail() {
        return page().email().orElse(null);
    }

    /** Key of the state in words. */
    public String getStateKey() {
        return "administration.state." + person().state().word();
    }

    /** Whether there is an account. */
    public boolean isAccount() {
        return person().account() != null;
    }

    /** Since when. */
    public String getSince() {
        return dates.day(person().since());
    }

    /** The day of the last sign-in. */
    public @Nullable String getSeen() {
        var seen = person().seen();
        return seen == null ? null : dates.day(seen);
    }

    /** What was done a moment ago, as key of a text. */
    public @Nullable String getDone() {
        var done = browser.value("done");
        return List.of("roles", "suspended", "lifted", "created").contains(done) ? "administration.done." + done : null;
    }

    /** Whether roles can be given here. */
    public boolean isGiving() {
        return isAccount() && viewer.may(RoleGiving.GIVE);
    }

    /** The roles on offer, to tick. */
    public Markup.Written getRoles() {
        return Choices.boxes(
                "role",
                giving.offered().stream()
                        .map(role -> new Choices.Choice(role, roleNames.of(role)))
                        .toList(),
                typed.sent() && !typed.all("role").isEmpty() ? typed.all("role") : person().roles());
    }

    /** All roles in words. */
    public String getRoleWords() {
        return String.join(", ", person().roles().stream().map(roleNames::of).toList());
    }

    /** Gives and takes roles as ticked. */
    public void give() {
        tried("", () -> {
            giving.set(new AccountId(Objects.requireNonNull(person().account())), new TreeSet<>(typed.all("role")));
            done("roles");
        });
    }

    /** Whether the account can be suspended by the viewer. */
    public boolean isSuspending() {
        return isAccount() && !self() && !isSuspended() && viewer.may(PersonActs.SUSPEND);
    }

    /** Whether a suspension can be lifted by the viewer. */
    public boolean isLifting() {
        return isSuspended() && viewer.may(PersonActs.SUSPEND);
    }

    private boolean isSuspended() {
        return person().state() == PersonState.SUSPENDED;
    }

    /** Suspends the account. */
    public void suspend() {
        tried("reason", () -> {
            acts.suspend(person().id(), typed.of("reason"));
            done("suspended");
        });
    }

    /** Lifts the suspension. */
    public void lift() {
        tried("reason", () -> {
            acts.lift(person().id(), typed.of("reason"));
            done("lifted");
        });
    }

    /** Suspensions that are kept. */
    public Markup.Written getSuspensions() {
        return out -> page().suspensions().forEach(one -> suspension(out, one));
    }

    private void suspension(Markup out, Suspension one) {
        out.begin("li").begin("p").text(dates.day(one.since()) + " – ");
        out.text(one.lifted() == null ? out.say("administration.suspension.stands") : dates.day(one.lifted()))
                .end("p");
        out.begin("p", "quiet-text").whole("bdi", one.reason()).end("p");
        if (one.liftReason() != null) {
            out.begin("p", "quiet-text").whole("bdi", one.liftReason()).end("p");
        }
        out.end("li");
    }

    /** Whether there are any. */
    public boolean isEverSuspended() {
        return !page().suspensions().isEmpty();
    }

    /** Whether the viewer may take out what is kept. */
    public boolean isExporting() {
        return viewer.may(PersonalExport.EXPORT);
    }

    /** Hands out what is kept about this person. */
    public void export() {
        tried("", () -> {
            confirm();
            var export = data.export(person().id());
            browser.download("personal.zip", "application/zip", out -> zip.write(export, viewer.language(), out));
        });
    }

    /** Whether the viewer may erase this person. */
    public boolean isErasing() {
        return !self() && viewer.may(Erasure.ERASE);
    }

    /** Whether the viewer's password is asked for. */
    public boolean isPassword() {
        return confirmation.byPassword();
    }

    /** Erases this person, once the box says so. */
    public void erase() {
        tried("", () -> {
            if (!typed.ticked("sure")) {
                throw new PortalException(AccountProblem.NOT_SURE);
            }
            confirm();
            data.erase(person().id());
            browser.go("/admin/members?done=erased");
        });
    }

    private void confirm() {
        confirmation.ask(typed.of("password"), browser.signedInSince());
    }

    private void done(String what) {
        browser.go("/admin/members/" + person().id() + "?done=" + what);
    }

    private void tried(String field, Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            typed.fault(e.code() == AccountProblem.NO_REASON ? field : "", e);
        }
    }
}
