package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.introductions.Asking;

/** On a profile: the door to ask by. */
@RequestScoped
@Named
public class IntroductionsDoorPart {

    private final Asking asking;
    private final MemberNames names;
    private final HttpServletRequest request;
    private String standing = "";
    private String handle = "";

    @Inject
    IntroductionsDoorPart(Asking asking, MemberNames names, HttpServletRequest request) {
        this.asking = asking;
        this.names = names;
        this.request = request;
    }

    @PostConstruct
    void open() {
        if (request.getAttribute("slot.member") instanceof MemberId member) {
            standing = asking.standing(member).name();
            var name = names.find(List.of(member)).get(member);
            handle = name == null ? "" : name.handle();
        }
    }

    /** Whether the viewer can ask to be introduced. */
    public boolean isAskable() {
        return standing.equals("ASKABLE") && !handle.isEmpty();
    }

    /** Whether the viewer asked already. */
    public boolean isAsked() {
        return standing.equals("ASKED");
    }

    /** Whose profile it is. */
    public String getHandle() {
        return handle;
    }
}
