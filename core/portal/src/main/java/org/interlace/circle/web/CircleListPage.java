package org.interlace.circle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.circle.Circles;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleKind;
import org.interlace.shell.web.Browser;

/** {@code /circles}: one's own, those one proposes, and those one may ask to come into. */
@RequestScoped
@Named
public class CircleListPage {

    private static final int PAGE = 50;

    private final Circles circles;
    private final MemberNames names;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private List<Card> own = List.of();
    private List<Card> proposed = List.of();
    private List<Card> others = List.of();
    private List<Row> house = List.of();
    private boolean more;
    private int page;

    @Inject
    CircleListPage(Circles circles, MemberNames names, Messages messages, Viewer viewer, Browser browser) {
        this.circles = circles;
        this.names = names;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    /**
     * A circle as a card.
     *
     * @param language of name and purpose
     */
    public record Card(String handle, String name, String purpose, String language, String kind, boolean women) {}

    /** A circle as the house sees it. */
    public record Row(String handle, String name, String language, String kind, String welcome, String state) {}

    @PostConstruct
    void open() {
        page = browser.value("page").matches("[0-9]{1,4}") ? Integer.parseInt(browser.value("page")) : 0;
        own = circles.mine().stream().map(this::card).toList();
        proposed = circles.proposed().stream().map(this::card).toList();
        var found = circles.list(page * PAGE, PAGE + 1);
        more = found.size() > PAGE;
        others = found.stream().limit(PAGE).map(this::card).toList();
        if (isStaff()) {
            house = rows(circles.ofHouse());
        }
    }

    private Card card(Circle circle) {
        return new Card(
                circle.handle(),
                circle.name(),
                circle.purpose(),
                circle.language(),
                say(circle.kind().label()),
                circle.kind() == CircleKind.WOMEN_FIRST);
    }

    private List<Row> rows(List<Circle> found) {
        var known = names.find(found.stream()
                .map(Circle::welcome)
                .filter(Objects::nonNull)
                .map(MemberId.class::cast)
                .distinct()
                .toList());
        return found.stream()
                .map(circle -> new Row(
                        circle.handle(),
                        circle.name(),
                        circle.language(),
                        say(circle.kind().label()),
                        circle.welcome() == null || !known.containsKey(circle.welcome())
                                ? say(new MessageKey("circle", "somebody"))
                                : name(known.get(circle.welcome())),
                        say(new MessageKey("circle", "state." + circle.state().word()))))
                .toList();
    }

    private static String name(MemberName one) {
        return one.name();
    }

    private String say(MessageKey key) {
        return messages.say(viewer.language(), key);
    }

    /** Whether the viewer can begin one. */
    public boolean isBeginner() {
        return viewer.member().isPresent();
    }

    /** Whether the viewer looks after circles for the house. */
    public boolean isStaff() {
        return viewer.may(Circles.CLOSE);
    }

    /** One's own. */
    public List<Card> getOwn() {
        return own;
    }

    /** Those one proposes. */
    public List<Card> getProposed() {
        return proposed;
    }

    /** Those one may ask to come into. */
    public List<Card> getOthers() {
        return others;
    }

    /** All of them, for the house. */
    public List<Row> getHouse() {
        return house;
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return more;
    }

    /** The number of the next page. */
    public int getNext() {
        return page + 1;
    }
}
