package org.interlace.circle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.circle.CircleAsking;
import org.interlace.circle.CircleEntry;
import org.interlace.circle.CirclePurpose;
import org.interlace.circle.Circles;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleMachines;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.domain.Standing;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Monogram;
import org.jspecify.annotations.Nullable;

/** {@code /circles/{handle}}: one circle, as much of it as the viewer may see, and what they can ask or answer. */
@RequestScoped
@Named
public class CirclePage {

    private final Circles circles;
    private final CircleAsking asking;
    private final CircleEntry entry;
    private final Requests requests;
    private final MemberNames names;
    private final Messages messages;
    private final Dates dates;
    private final Viewer viewer;
    private final Browser browser;
    private Circles.@Nullable Seen seen;
    private @Nullable MemberName welcome;
    private @Nullable Sight asked;
    private List<Question> questions = List.of();
    private @Nullable String problem;

    @Inject
    CirclePage(
            Circles circles,
            CircleAsking asking,
            CircleEntry entry,
            Requests requests,
            MemberNames names,
            Messages messages,
            Dates dates,
            Viewer viewer,
            Browser browser) {
        this.circles = circles;
        this.asking = asking;
        this.entry = entry;
        this.requests = requests;
        this.names = names;
        this.messages = messages;
        this.dates = dates;
        this.viewer = viewer;
        this.browser = browser;
    }

    /**
     * Something the viewer is asked about this circle.
     *
     * @param text what
     * @param yes the label of that answer
     * @param no the label of the other one
     */
    public record Question(String id, String text, String yes, String no, String until) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        var found = circles.see(browser.value("handle"));
        seen = found;
        var circle = found.circle();
        circles.welcome(found)
                .ifPresent(one -> welcome = names.find(List.of(one)).get(one));
        var own = found.standing() == Standing.FOUNDER ? CircleMachines.FOUNDING : CircleMachines.ENTRY;
        asked = asking.own(circle, own, RequestMachine.ASKER).orElse(null);
        var open = new ArrayList<Question>();
        ask(open, CircleMachines.FOUNDING, CircleMachines.ASKED, "founding");
        ask(open, CircleMachines.INVITATION, CircleMachines.GUEST, "invitation");
        ask(open, CircleMachines.HANDOVER, CircleMachines.NEXT, "handover");
        questions = open;
    }

    private void ask(List<Question> open, RequestMachine machine, String role, String word) {
        asking.own(circle(), machine, role)
                .filter(sight -> sight.answers().contains("confirm"))
                .ifPresent(sight -> open.add(new Question(
                        sight.id().toString(),
                        say("asked." + word),
                        say("request." + word + ".confirm"),
                        say("request." + word + ".decline"),
                        dates.moment(sight.end()))));
    }

    private Circles.Seen seen() {
        return Objects.requireNonNull(seen);
    }

    private Circle circle() {
        return seen().circle();
    }

    private String say(String key) {
        return messages.say(viewer.language(), new MessageKey("circle", key));
    }

    /** What it is called. */
    public String getName() {
        return circle().name();
    }

    /** The language of name and purpose. */
    public String getLanguage() {
        return circle().language();
    }

    /** What it is for; nothing for the house, which has no part in it. */
    public String getPurpose() {
        return isHouse() ? "" : circle().purpose();
    }

    /** What those inside have in common. */
    public String getKind() {
        return messages.say(viewer.language(), circle().kind().label());
    }

    /** Where it stands. */
    public String getState() {
        return say("state." + circle().state().word());
    }

    /** The pattern of its threads. */
    public Monogram getMonogram() {
        return Monogram.of(circle().id().toString(), circle().name());
    }

    /** Who welcomes, or somebody. */
    public String getWelcome() {
        return welcome == null ? say("somebody") : welcome.name();
    }

    /** The way to them. */
    public @Nullable String getWelcomeHandle() {
        return welcome == null ? null : welcome.handle();
    }

    /** Where its words are reported; null for the house, for whoever welcomes, and while nobody known answers for them. */
    public @Nullable String getReport() {
        var one = welcome;
        boolean others = one != null && !viewer.member().equals(Optional.of(one.id()));
        return one != null && others && !isHouse() && !isFounder()
                ? "/members/%s/report?kind=%s&object=%s".formatted(one.handle(), CirclePurpose.KIND, circle().handle())
                : null;
    }

    /** Whether the viewer is inside. */
    public boolean isInside() {
        return seen().inside();
    }

    /** Whether it is only proposed, by the viewer or to the viewer. */
    public boolean isFounder() {
        return seen().standing() == Standing.FOUNDER;
    }

    /** Whether the viewer sees it for the house alone. */
    public boolean isHouse() {
        return seen().standing() == Standing.HOUSE;
    }

    /** Whether the viewer can ask to come in. */
    public boolean isAskable() {
        return seen().standing() == Standing.OUTSIDE
                && asked == null
                && viewer.member().isPresent();
    }

    /** Whether something of the viewer's is on its way. */
    public boolean isAsked() {
        return asked != null && !isInside();
    }

    /** Whether that has come to nothing, as the viewer knows by now. */
    public boolean isOver() {
        return asked != null && asked.state().equals(Sight.CLOSED);
    }

    /** When its asker knows. */
    public String getEnd() {
        return asked == null ? "" : dates.moment(asked.end());
    }

    /** Whether the viewer can give it up. */
    public boolean isGivable() {
        return asked != null && asked.answers().contains("withdraw");
    }

    /** What the viewer is asked. */
    public List<Question> getQuestions() {
        return questions;
    }

    /** Whether the viewer can end it for the house. */
    public boolean isClosable() {
        return viewer.may(Circles.CLOSE) && circle().open();
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Asks to come in. */
    public void ask() {
        trying(() -> entry.ask(circle().handle()));
    }

    /** Gives that up. */
    public void withdraw() {
        trying(() -> {
            if (asked != null) {
                requests.move(asked.id(), "withdraw");
            }
        });
    }

    /** Answers a question. */
    public void answer(String id, String move) {
        trying(() -> requests.move(request(id), move));
    }

    private static RequestId request(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new PortalException(CircleProblem.ABSENT);
        }
    }

    /** Ends it, once the box says so. */
    public void close() {
        if (browser.value("sure").isEmpty()) {
            problem = say("close.sure-first");
            browser.status(422);
            return;
        }
        trying(() -> circles.close(circle().handle()));
    }

    private void trying(Runnable act) {
        try {
            act.run();
            browser.go(stillSeen() ? "/circles/" + circle().handle() : "/circles");
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }

    private boolean stillSeen() {
        try {
            return circles.see(circle().handle()).circle().id().equals(circle().id());
        } catch (PortalException e) {
            return false;
        }
    }
}
