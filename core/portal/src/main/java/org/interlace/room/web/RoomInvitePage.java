package org.interlace.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.room.RoomInvitation;
import org.interlace.room.domain.RoomProblem;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /members/{handle}/conversation}: staff ask somebody, or two people, into a conversation. */
@RequestScoped
@Named
public class RoomInvitePage {

    private final RoomInvitation invitation;
    private final MemberNames names;
    private final Typed typed;
    private final Browser browser;
    private @Nullable MemberName person;

    @Inject
    RoomInvitePage(RoomInvitation invitation, MemberNames names, Typed typed, Browser browser) {
        this.invitation = invitation;
        this.names = names;
        this.typed = typed;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        person = names.byHandle(browser.value("handle")).orElseThrow(() -> new PortalException(RoomProblem.NOBODY));
    }

    /** Who is asked. */
    public String getName() {
        return person == null ? "" : person.name();
    }

    /** Their address. */
    public String getHandle() {
        return browser.value("handle");
    }

    /** Whether they were asked a moment ago. */
    public boolean isAsked() {
        return !browser.value("asked").isEmpty();
    }

    /** Asks. */
    public void invite() {
        var people = new ArrayList<MemberId>();
        if (person != null) {
            people.add(person.id());
        }
        var address = typed.of("other").strip();
        if (!address.isEmpty()) {
            var other = names.byHandle(address.substring(address.lastIndexOf('/') + 1));
            if (other.isEmpty()) {
                typed.fault("other", new PortalException(RoomProblem.NOBODY));
                return;
            }
            people.add(other.get().id());
        }
        try {
            invitation.invite(people);
            browser.go("/members/" + getHandle() + "/conversation?asked=yes");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
