package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.member.Members;
import org.interlace.member.NextSteps;
import org.interlace.shell.web.Browser;

/** What would help others to find the viewer, on the first page and on the own profile. */
@RequestScoped
@Named
public class NextPart {

    private final NextSteps nextSteps;
    private final Members members;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private List<Next> steps = List.of();

    @Inject
    NextPart(NextSteps nextSteps, Members members, Messages messages, Viewer viewer, Browser browser) {
        this.nextSteps = nextSteps;
        this.members = members;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        if (viewer.member().isPresent()) {
            steps = nextSteps.of(members.mine()).stream()
                    .map(step -> new Next(
                            step.word(),
                            "/profile/" + step.section(),
                            messages.say(viewer.language(), MessageKey.parse("member.next." + step.word()))))
                    .toList();
        }
    }

    /** One of them. */
    public record Next(String word, String href, String text) {}

    /** The next ones. */
    public List<Next> getSteps() {
        return steps;
    }

    /** Puts one aside for good. */
    public void putAside(String step, String back) {
        nextSteps.putAside(step);
        browser.go(back);
    }
}
