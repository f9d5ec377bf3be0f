package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.member.Members;
import org.interlace.shell.web.Browser;

/** The folded "more" of somebody else's profile: block, and say that something is not right. */
@RequestScoped
@Named
public class MorePage {

    private final Members members;
    private final Browser browser;
    private String handle = "";
    private boolean shown;

    @Inject
    MorePage(Members members, Browser browser) {
        this.members = members;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        handle = browser.value("handle");
        shown = members.own().filter(own -> !own.handle().equals(handle)).isPresent();
    }

    /** Whether the viewer has a profile, and it is not this one. */
    public boolean isShown() {
        return shown;
    }

    /** The address part of the person. */
    public String getHandle() {
        return handle;
    }
}
