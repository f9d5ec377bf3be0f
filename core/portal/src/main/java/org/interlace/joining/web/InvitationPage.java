package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.joining.Joining;
import org.interlace.joining.Joining.Welcome;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.domain.Newcomer;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Member;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /invitation/{code}}: the newcomer sees what is known, chooses, and is in. */
@RequestScoped
@Named
public class InvitationPage {

    private static final Map<ProblemCode, String> FIELDS = Map.of(
            JoiningProblem.BAD_NAME, "name",
            JoiningProblem.BAD_LANGUAGE, "language",
            JoiningProblem.NO_NOTICE, "notice",
            JoiningProblem.NOT_ADULT, "adult",
            JoiningProblem.ABSENT, "");

    private final Joining joining;
    private final JoiningForm form;
    private final Languages languages;
    private final Browser browser;
    private final Typed typed;
    private @Nullable Welcome welcome;

    @Inject
    InvitationPage(Joining joining, JoiningForm form, Languages languages, Browser browser, Typed typed) {
        this.joining = joining;
        this.form = form;
        this.languages = languages;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        welcome = joining.look(browser.value("code")).orElse(null);
    }

    /** Whether the code opens anything. */
    public boolean isOpen() {
        return welcome != null;
    }

    private Welcome welcome() {
        return Objects.requireNonNull(welcome);
    }

    private Newcomer newcomer() {
        return welcome().invitation().newcomer();
    }

    /** Who invites, in a sentence. */
    public String getInviter() {
        var name = welcome == null ? null : welcome.inviter();
        return name == null ? form.say("welcome.team") : form.say("welcome.inviter", name);
    }

    /** How the person is called so far. */
    public String getName() {
        return welcome == null ? "" : newcomer().name();
    }

    /** To sign in with; empty without. */
    public String getEmail() {
        return welcome == null
                ? ""
                : Objects.requireNonNullElse(welcome.invitation().email(), "");
    }

    /** What the person is here, in words. */
    public String getKinds() {
        return welcome == null ? "" : form.kindLabels(newcomer().kinds());
    }

    /** The profile that came from another system; null without. */
    public @Nullable Member getProfile() {
        return welcome == null ? null : welcome.profile();
    }

    /** Whether there is such a profile. */
    public boolean isImported() {
        return getProfile() != null;
    }

    /** Whether other members can see it now. */
    public boolean isVisible() {
        var profile = getProfile();
        return profile != null && profile.audiences().of(Field.NAME) != Audience.ME;
    }

    /** Its commune, as others see it. */
    public String getPlace() {
        var profile = getProfile();
        return profile == null || profile.place() == null ? "" : form.labels(java.util.List.of(profile.place()));
    }

    /** Its skills, as others see them. */
    public String getSkills() {
        var profile = getProfile();
        return profile == null ? "" : form.labels(profile.skills());
    }

    /** Its headline, as others see it. */
    public String getHeadline() {
        var profile = getProfile();
        return profile == null || profile.headline() == null ? "" : profile.headline();
    }

    /** Its languages, as others see them. */
    public String getSpoken() {
        var profile = getProfile();
        return profile == null
                ? ""
                : form.labels(
                        profile.languages().stream().map(one -> one.term()).toList());
    }

    /** The languages to choose from, the page's own first. */
    public Markup.Written getLanguages() {
        return form.getLanguages();
    }

    /** Joins and signs in. */
    public void join() {
        var answers = new Joining.Answers(
                typed.of("name"),
                typed.of("language"),
                typed.of("password"),
                typed.ticked("notice"),
                typed.ticked("adult"));
        try {
            var account = joining.join(browser.value("code"), answers);
            browser.signIn(account);
            languages.find(answers.language()).ifPresent(browser::speak);
            browser.go("/account?done=joined");
        } catch (PortalException e) {
            typed.fault(FIELDS.getOrDefault(e.code(), "password"), e);
        }
    }

    /** Shows the profile to nobody. */
    public void hide() {
        act(() -> joining.hide(browser.value("code")), "/invitation/" + browser.value("code"));
    }

    /** Says no. */
    public void decline() {
        act(() -> joining.decline(browser.value("code")), "/");
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
