package org.interlace.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;

/** A visit by a browser, for the pages of plugins. */
@RequestScoped
public class BrowserVisit implements Visit {

    private final Browser browser;
    private final Typed typed;

    @Inject
    BrowserVisit(Browser browser, Typed typed) {
        this.browser = browser;
        this.typed = typed;
    }

    @Override
    public String value(String name) {
        return browser.value(name);
    }

    @Override
    public List<String> values(String name) {
        return browser.values(name);
    }

    @Override
    public Optional<byte[]> file(String name) {
        return browser.file(name);
    }

    @Override
    public void form() {
        browser.markForForms();
    }

    @Override
    public void go(String address) {
        browser.go(address);
    }

    @Override
    public void download(String name, String type, byte[] file) {
        browser.download(name, type, out -> out.write(file));
    }

    @Override
    public void status(int status) {
        browser.status(status);
    }

    @Override
    public void refuse(String field, PortalException refusal) {
        typed.fault(field, refusal);
    }
}
