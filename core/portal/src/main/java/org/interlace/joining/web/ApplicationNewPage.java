package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.joining.Applying;
import org.interlace.mail.PortalAddress;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /admin/applications/new}: filled in together; the newcomer then confirms. */
@RequestScoped
@Named
public class ApplicationNewPage {

    private final Applying applying;
    private final JoiningForm form;
    private final PortalAddress addresses;
    private final Browser browser;
    private Applying.@Nullable Confirming codes;

    @Inject
    ApplicationNewPage(Applying applying, JoiningForm form, PortalAddress addresses, Browser browser) {
        this.applying = applying;
        this.form = form;
        this.addresses = addresses;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Keeps it until the person confirms. */
    public void save() {
        var written = form.read();
        if (written != null) {
            codes = applying.fillIn(written);
        }
    }

    /** Whether it was kept just now. */
    public boolean isSaved() {
        return codes != null;
    }

    /** The code by which the person confirms, in groups; shown this once. */
    public String getDigits() {
        return codes == null ? "" : codes.digits().spaced();
    }

    /** Where to type it. */
    public String getAddress() {
        return addresses.of("/login/code");
    }

    /** Where it leads as a picture. */
    public String getLink() {
        return codes == null ? "" : addresses.of("/apply/" + codes.digits().text());
    }
}
