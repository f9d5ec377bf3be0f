package org.interlace.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.api.member.MemberNames;
import org.interlace.room.RoomDoors;
import org.interlace.shell.web.Browser;

/** The door to a conversation on the page of somebody to whom the viewer is tied. */
@RequestScoped
@Named
public class WritePart {

    private final RoomDoors doors;
    private final MemberNames names;
    private final Browser browser;
    private boolean open;

    @Inject
    WritePart(RoomDoors doors, MemberNames names, Browser browser) {
        this.doors = doors;
        this.names = names;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        open = names.byHandle(browser.value("handle"))
                .filter(other -> doors.open(other.id()))
                .isPresent();
    }

    /** Whether the two may talk at once. */
    public boolean isOpen() {
        return open;
    }

    /** Where they do. */
    public String getHref() {
        return "/rooms/with/" + browser.value("handle");
    }
}
