package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.safety.Blocking;
import org.interlace.shell.web.Browser;

/** {@code /members/{handle}/block}: says what a block does, then blocks. */
@RequestScoped
@Named
public class BlockPage {

    private final Blocking blocking;
    private final Browser browser;
    private String handle = "";
    private String name = "";

    @Inject
    BlockPage(Blocking blocking, Browser browser) {
        this.blocking = blocking;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        handle = browser.value("handle");
        if (blocking.blockedAt(handle).isEmpty()) {
            name = blocking.candidate(handle).name();
        }
    }

    /** Blocks; sending it twice is like sending it once. */
    public void block() {
        blocking.block(handle);
        browser.go("/account/blocks");
    }

    /** The person's. */
    public String getName() {
        return name;
    }

    /** For the way back. */
    public String getHandle() {
        return handle;
    }
}
