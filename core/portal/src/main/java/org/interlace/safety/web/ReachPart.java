package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.safety.Reaching;
import org.interlace.shell.web.Browser;

/** Who may turn to a newcomer, on {@code /safety}. */
@RequestScoped
@Named
public class ReachPart {

    private final Reaching reaching;
    private final Browser browser;
    private Reaching.Choice choice = Reaching.Choice.NONE;

    @Inject
    ReachPart(Reaching reaching, Browser browser) {
        this.reaching = reaching;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        choice = reaching.mine();
    }

    /** Whether there is something to choose. */
    public boolean isAsked() {
        return choice != Reaching.Choice.NONE;
    }

    /** Whether everybody may. */
    public boolean isOpen() {
        return choice == Reaching.Choice.OPEN;
    }

    /** Chooses. */
    public void choose(boolean open) {
        reaching.choose(open);
        browser.go("/safety");
    }
}
