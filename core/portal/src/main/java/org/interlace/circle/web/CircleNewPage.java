package org.interlace.circle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.circle.CircleOpening;
import org.interlace.circle.Circles;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.domain.CircleWords;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.interlace.tie.Ties;
import org.interlace.tie.domain.Tie;

/** {@code /circles/new}: opens one, or proposes one to two others. */
@RequestScoped
@Named
public class CircleNewPage {

    private static final Map<ProblemCode, String> FIELDS = Map.of(
            CircleProblem.BAD_NAME, "name",
            CircleProblem.NAME_TAKEN, "name",
            CircleProblem.BAD_PURPOSE, "purpose",
            CircleProblem.BAD_KIND, "kinds",
            CircleProblem.NOBODY, "addresses",
            CircleProblem.TWO_OTHERS, "addresses");

    private final Circles circles;
    private final CircleOpening opening;
    private final Ties ties;
    private final MemberNames names;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private final Typed typed;

    @Inject
    CircleNewPage(
            Circles circles,
            CircleOpening opening,
            Ties ties,
            MemberNames names,
            Messages messages,
            Viewer viewer,
            Browser browser,
            Typed typed) {
        this.circles = circles;
        this.opening = opening;
        this.ties = ties;
        this.names = names;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Whether the viewer has a profile, and so can be inside. */
    public boolean isMember() {
        return viewer.member().isPresent();
    }

    /** Whether the viewer opens one alone. */
    public boolean isAlone() {
        return viewer.may(Circles.OPEN);
    }

    /** Kinds, to choose from. */
    public Markup.Written getKinds() {
        return Choices.buttons(
                "kind",
                circles.kinds().stream()
                        .map(kind -> new Choices.Choice(kind.word(), messages.say(viewer.language(), kind.label())))
                        .toList(),
                List.of(typed.or("kind", CircleKind.TRADE.word())));
    }

    /** Whether there is anybody to tick. */
    public boolean isKnowing() {
        return !known().isEmpty();
    }

    /** People the viewer is tied to, to tick two of them. */
    public Markup.Written getPeople() {
        return Choices.boxes("people", known(), typed.all("people"));
    }

    private List<Choices.Choice> known() {
        var others = ties.mine().stream().map(Tie::other).toList();
        return names.find(others).values().stream()
                .map(one -> new Choices.Choice(one.handle(), one.name()))
                .sorted(java.util.Comparator.comparing(Choices.Choice::label))
                .toList();
    }

    /** Opens or proposes it. */
    public void send() {
        try {
            var kind = CircleKind.find(typed.of("kind")).orElseThrow(() -> new PortalException(CircleProblem.BAD_KIND));
            var words = new CircleWords(typed.of("name"), typed.of("purpose"));
            var handle = isAlone() ? opening.open(kind, words) : opening.propose(kind, words, people());
            browser.go("/circles/" + handle);
        } catch (PortalException e) {
            typed.fault(FIELDS.getOrDefault(e.code(), ""), e);
        }
    }

    /** Those who were ticked, and those whose addresses were typed. */
    private List<String> people() {
        var found = new ArrayList<>(typed.all("people"));
        Arrays.stream(typed.of("addresses").split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(word.lastIndexOf('/') + 1))
                .forEach(found::add);
        return found;
    }
}
