package org.interlace.tie.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.mail.PortalAddress;
import org.interlace.shell.web.Browser;
import org.interlace.tie.TieCodes;
import org.interlace.tie.domain.TieCode;
import org.interlace.tie.domain.TieKind;
import org.jspecify.annotations.Nullable;

/** {@code /network/code}: two people who stand before each other tie themselves with six digits. */
@RequestScoped
@Named
public class TieCodePage {

    private final TieCodes codes;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private final PortalAddress addresses;
    private String kind = TieKind.MET_AT.word();
    private String typed = "";
    private @Nullable TieCode shown;
    private @Nullable String problem;

    @Inject
    TieCodePage(TieCodes codes, Messages messages, Viewer viewer, Browser browser, PortalAddress addresses) {
        this.codes = codes;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
        this.addresses = addresses;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        typed = TieCode.typed(browser.value("typed")).map(TieCode::spaced).orElse("");
    }

    /** A kind to choose. */
    public record Choice(String word, String label) {}

    /** Every kind. */
    public List<Choice> getKinds() {
        return Arrays.stream(TieKind.values())
                .map(one -> new Choice(one.word(), messages.say(viewer.language(), one.label())))
                .toList();
    }

    /** The kind that is chosen. */
    public String getKind() {
        return kind;
    }

    /** Faces fills it in. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What was typed. */
    public String getTyped() {
        return typed;
    }

    /** Faces fills it in. */
    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** The digits to say aloud, in two groups; null until they were asked for. They stand on this one answer only. */
    public @Nullable String getDigits() {
        return shown == null ? null : shown.spaced();
    }

    /** Where a picture of them leads: to this page with the digits typed, and one button to press. */
    public String getLink() {
        return shown == null ? "" : addresses.of("/network/code?typed=" + shown.digits() + "#enter");
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Makes a code; reloading the page makes another one and the first is no longer good. */
    public void show() {
        trying(() -> shown = codes.show(TieKind.of(kind).orElse(TieKind.MET_AT)));
    }

    /** Ties the viewer to whoever shows the digits. */
    public void enter() {
        trying(() -> {
            codes.enter(typed);
            browser.go("/network");
        });
    }

    private void trying(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }
}
