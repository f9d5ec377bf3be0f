package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.account.Codes;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Digits;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.Applying;
import org.interlace.joining.Joining;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;

/** {@code /login/code}: digits from a sheet of paper or said aloud lead to their door. */
@RequestScoped
@Named
public class LoginCodePage {

    private final Codes codes;
    private final Joining joining;
    private final Applying applying;
    private final Browser browser;
    private final Typed typed;

    @Inject
    LoginCodePage(Codes codes, Joining joining, Applying applying, Browser browser, Typed typed) {
        this.codes = codes;
        this.joining = joining;
        this.applying = applying;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Goes where the code leads. */
    public void enter() {
        var digits = Digits.typed(typed.of("code"));
        try {
            if (digits.text().length() == Digits.SIGN_IN) {
                browser.signIn(codes.enter(digits));
                browser.go("/");
            } else if (joining.look(digits.text()).isPresent()) {
                browser.go("/invitation/" + digits.text());
            } else if (applying.look(digits.text()).isPresent()) {
                browser.go("/apply/" + digits.text());
            } else {
                throw new PortalException(AccountProblem.LINK_OVER);
            }
        } catch (PortalException e) {
            typed.fault("code", e);
        }
    }
}
