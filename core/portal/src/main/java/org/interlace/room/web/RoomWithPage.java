package org.interlace.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.room.RoomDoors;
import org.interlace.room.domain.RoomProblem;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /rooms/with/{handle}}: opens the conversation with somebody one is tied to. */
@RequestScoped
@Named
public class RoomWithPage {

    private final RoomDoors doors;
    private final MemberNames names;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private @Nullable MemberName other;
    private @Nullable String problem;

    @Inject
    RoomWithPage(RoomDoors doors, MemberNames names, Messages messages, Viewer viewer, Browser browser) {
        this.doors = doors;
        this.names = names;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        other = names.byHandle(browser.value("handle")).orElseThrow(() -> new PortalException(RoomProblem.ABSENT));
    }

    /** The other's. */
    public String getName() {
        return other == null ? "" : other.name();
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Opens it. */
    public void enter() {
        if (other == null) {
            return;
        }
        try {
            browser.go(doors.with(other.id()).address());
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }
}
