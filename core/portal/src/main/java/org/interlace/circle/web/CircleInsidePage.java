package org.interlace.circle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.tie.TieOffers;
import org.interlace.circle.CircleHandover;
import org.interlace.circle.CircleInvitation;
import org.interlace.circle.CircleTies;
import org.interlace.circle.Circles;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;
import org.interlace.tie.TieProposals;
import org.interlace.tie.Ties;
import org.interlace.tie.domain.Tie;
import org.interlace.tie.domain.TieKind;
import org.jspecify.annotations.Nullable;

/** The inside of {@code /circles/{handle}}: who is here, the conversation, ties, and what the welcome person does. */
@RequestScoped
@Named
public class CircleInsidePage {

    private final Circles circles;
    private final CircleInvitation invitation;
    private final CircleHandover handover;
    private final TieProposals proposals;
    private final Ties ties;
    private final MemberNames names;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private Circles.@Nullable Seen seen;
    private List<Person> people = List.of();
    private @Nullable String problem;

    @Inject
    CircleInsidePage(
            Circles circles,
            CircleInvitation invitation,
            CircleHandover handover,
            TieProposals proposals,
            Ties ties,
            MemberNames names,
            Messages messages,
            Viewer viewer,
            Browser browser) {
        this.circles = circles;
        this.invitation = invitation;
        this.handover = handover;
        this.proposals = proposals;
        this.ties = ties;
        this.names = names;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    /**
     * Somebody else who is inside.
     *
     * @param handle absent while the person hides their name
     * @param welcome whether they welcome
     * @param tied whether they are tied to the viewer
     */
    public record Person(
            String id, @Nullable String handle, String name, Monogram monogram, boolean welcome, boolean tied) {}

    @PostConstruct
    void open() {
        var found = circles.see(browser.value("handle"));
        seen = found;
        var others = circles.others(found);
        var known = names.find(others);
        var tied = ties.mine().stream().map(Tie::other).collect(Collectors.toSet());
        people = others.stream()
                .map(one -> person(one, known, tied.contains(one)))
                .toList();
    }

    private Person person(MemberId one, Map<MemberId, MemberName> known, boolean tied) {
        var name = known.get(one);
        var shown = name == null ? say("somebody") : name.name();
        return new Person(
                one.toString(),
                name == null ? null : name.handle(),
                shown,
                Monogram.of(one.toString(), shown),
                circle().welcomedBy(one),
                tied);
    }

    private Circle circle() {
        return Objects.requireNonNull(seen).circle();
    }

    private String say(String key) {
        return messages.say(viewer.language(), new MessageKey("circle", key));
    }

    /** The others. */
    public List<Person> getPeople() {
        return people;
    }

    /** Whether a tie can be proposed to one of them. */
    public boolean isTying() {
        return people.stream().anyMatch(one -> !one.tied());
    }

    /** Ways to know each other, to choose from. */
    public Markup.Written getTieKinds() {
        return Choices.options(
                Arrays.stream(TieKind.values())
                        .map(kind -> new Choices.Choice(kind.word(), messages.say(viewer.language(), kind.label())))
                        .toList(),
                browser.value("kind"));
    }

    /** Whether a tie was just proposed. */
    public boolean isProposed() {
        return browser.value("done").equals("tie");
    }

    /** Whether somebody was just invited. */
    public boolean isInvited() {
        return browser.value("done").equals("invited");
    }

    /** Whether somebody was just asked to welcome. */
    public boolean isOffered() {
        return browser.value("done").equals("offered");
    }

    /** The conversation, when the viewer sits in it. */
    public @Nullable String getRoom() {
        var room = circle().room();
        return room != null && circles.talking(circle()) ? room.address() : null;
    }

    /** Whether the viewer welcomes. */
    public boolean isWelcoming() {
        return circles.welcomes(circle());
    }

    /** Whether the welcome person's name is shown outside. */
    public boolean isNamed() {
        return circle().named();
    }

    /** Those who could welcome, to choose from. */
    public Markup.Written getNexts() {
        return Choices.options(
                people.stream()
                        .filter(one -> one.handle() != null)
                        .map(one -> new Choices.Choice(one.id(), one.name()))
                        .toList(),
                browser.value("next"));
    }

    /** What was typed as somebody's address. */
    public String getGuest() {
        return problem == null ? "" : browser.value("guest");
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Proposes a tie to one of them. */
    public void tie(String id) {
        trying("?done=tie", () -> {
            var kind = TieKind.of(browser.value("kind")).orElse(TieKind.OTHER);
            var because = new TieOffers.Because(CircleTies.WORD, circle().id().toString());
            proposals.propose(member(id), kind, because);
        });
    }

    private static MemberId member(String text) {
        try {
            return MemberId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(CircleProblem.NOBODY);
        }
    }

    /** Goes back into the conversation. */
    public void talk() {
        try {
            browser.go(circles.talk(circle().handle()).address());
        } catch (PortalException e) {
            refuse(e);
        }
    }

    /** Leaves. */
    public void leave() {
        circles.leave(circle().handle());
        browser.go("/circles");
    }

    /** Invites somebody. */
    public void invite() {
        var typed = browser.value("guest").strip();
        trying(
                "?done=invited",
                () -> invitation.invite(circle().handle(), typed.substring(typed.lastIndexOf('/') + 1)));
    }

    /** Asks one of them to welcome. */
    public void offer() {
        trying("?done=offered", () -> handover.offer(circle().handle(), member(browser.value("next"))));
    }

    /** Shows the name outside. */
    public void show() {
        trying("", () -> circles.named(circle().handle(), true));
    }

    /** Shows it no longer. */
    public void hide() {
        trying("", () -> circles.named(circle().handle(), false));
    }

    private void trying(String done, Runnable act) {
        try {
            act.run();
            browser.go("/circles/" + circle().handle() + done);
        } catch (PortalException e) {
            refuse(e);
        }
    }

    private void refuse(PortalException e) {
        problem = messages.say(
                viewer.language(), e.code().message(), e.arguments().toArray());
        browser.status(e.code().kind().status());
    }
}
