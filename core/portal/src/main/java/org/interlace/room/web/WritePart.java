package org.interlace.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberNames;
import org.interlace.room.RoomDoors;
import org.interlace.room.RoomInvitation;
import org.interlace.shell.web.Browser;

/** The door to a conversation on the page of somebody to whom the viewer is tied. */
@RequestScoped
@Named
public class WritePart {

    private final RoomDoors doors;
    private final MemberNames names;
    private final Viewer viewer;
    private final Browser browser;
    private boolean open;
    private boolean inviting;

    @Inject
    WritePart(RoomDoors doors, MemberNames names, Viewer viewer, Browser browser) {
        this.doors = doors;
        this.names = names;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        var other = names.byHandle(browser.value("handle"));
        open = other.filter(one -> doors.open(one.id())).isPresent();
        inviting = !open
                && viewer.may(RoomInvitation.INVITE)
                && viewer.member().isPresent()
                && other.filter(one -> !viewer.member().equals(java.util.Optional.of(one.id())))
                        .isPresent();
    }

    /** Whether the two may talk at once. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the viewer is staff who may ask this person into a conversation. */
    public boolean isInviting() {
        return inviting;
    }

    /** Where staff ask. */
    public String getInvitation() {
        return "/members/" + browser.value("handle") + "/conversation";
    }

    /** Where they do. */
    public String getHref() {
        return "/rooms/with/" + browser.value("handle");
    }
}
