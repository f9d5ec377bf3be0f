package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.media.Crop;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.member.Members;
import org.interlace.member.Portraits;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Member;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;
import org.jspecify.annotations.Nullable;

/** {@code /profile/picture}: one's own picture. */
@RequestScoped
@Named
public class PicturePage {

    private final Members members;
    private final Portraits portraits;
    private final CoreInputs core;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private @Nullable Member member;
    private @Nullable String problem;

    @Inject
    PicturePage(
            Members members, Portraits portraits, CoreInputs core, Messages messages, Viewer viewer, Browser browser) {
        this.members = members;
        this.portraits = portraits;
        this.core = core;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        member = members.mine();
    }

    private Member member() {
        return Objects.requireNonNull(member);
    }

    /** Puts the picture, or, when no file came, only says again what it shows and who sees it. */
    public void save() {
        try {
            var file = browser.file("file");
            if (file.isEmpty() && member().portrait() != null) {
                portraits.describe(browser.value("alternative"), version(), audience());
            } else {
                portraits.put(
                        file.orElse(new byte[0]),
                        PictureForm.crop(browser::value),
                        browser.value("alternative"),
                        version(),
                        audience());
            }
            browser.go("/members/" + member().handle() + "?saved=picture");
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            member = members.mine();
            browser.status(422);
        }
    }

    /** Takes the picture away. */
    public void remove() {
        portraits.remove();
        browser.go("/members/" + member().handle() + "?saved=picture");
    }

    private int version() {
        try {
            return Integer.parseInt(browser.value("version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Audience audience() {
        return Arrays.stream(Audience.values())
                .filter(one -> one.word().equals(browser.value("audience")))
                .findFirst()
                .orElse(Audience.ME);
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** The version this form is for. */
    public int getVersion() {
        return member().version();
    }

    /** One's own page. */
    public String getBack() {
        return "/members/" + member().handle();
    }

    /** Whether there is one. */
    public boolean isThere() {
        return member().portrait() != null;
    }

    /** What it shows, as it was typed last. */
    public String getAlternative() {
        if (!browser.values("alternative").isEmpty()) {
            return browser.value("alternative");
        }
        var portrait = member().portrait();
        return portrait == null ? member().name() : portrait.alternative();
    }

    /** As it is now, or the monogram that stands in its place. */
    public Markup.Written getPicture() {
        var portrait = member().portrait();
        var monogram = Monogram.of(member().id().toString(), member().name());
        return out -> out.portrait(
                portrait == null ? null : portrait.large(),
                portrait == null ? "" : portrait.alternative(),
                monogram,
                "large");
    }

    /** Who may see it, to choose from. */
    public Markup.Written getAudiences() {
        var typed = browser.value("audience");
        var choice = core.audience(
                member().audiences().chosen(Field.PORTRAIT),
                member().audiences().maximum(Field.PORTRAIT));
        return out -> choice.options().forEach(option -> out.begin("option")
                .attribute("value", option.value())
                .attribute(
                        "selected",
                        option.value().equals(typed.isEmpty() ? choice.chosen() : typed) ? "selected" : null)
                .text(option.label())
                .end("option"));
    }

    /** Which part is kept, to choose from. */
    public Markup.Written getParts() {
        return PictureForm.parts(browser.value("part"));
    }

    /** The largest part, in words of the form. */
    public String getUsualPart() {
        return PictureForm.word(Crop.Part.CENTRE);
    }
}
