package org.interlace.safety.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /away}: goes at once to a page that has nothing to do with this portal. */
@RequestScoped
@Named
public class AwayPage {

    private final String exit;

    @Inject
    AwayPage(@ConfigProperty(name = "interlace.safety.exit", defaultValue = "https://www.wikipedia.org/") String exit) {
        this.exit = exit;
    }

    /** Where to. */
    public String getExit() {
        return exit;
    }
}
