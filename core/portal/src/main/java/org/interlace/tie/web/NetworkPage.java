package org.interlace.tie.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;
import org.interlace.tie.TieProblem;
import org.interlace.tie.Ties;
import org.interlace.tie.domain.Tie;
import org.jspecify.annotations.Nullable;

/** {@code /network}: my own ties, as a picture and as a list that says the same. */
@RequestScoped
@Named
public class NetworkPage {

    private static final String HERE = "/network";

    private final Ties ties;
    private final MemberNames names;
    private final Messages messages;
    private final Dates dates;
    private final Viewer viewer;
    private final Browser browser;
    private final Clock clock;
    private List<TieCard> cards = List.of();
    private boolean member;
    private @Nullable String problem;

    @Inject
    NetworkPage(
            Ties ties, MemberNames names, Messages messages, Dates dates, Viewer viewer, Browser browser, Clock clock) {
        this.ties = ties;
        this.names = names;
        this.messages = messages;
        this.dates = dates;
        this.viewer = viewer;
        this.browser = browser;
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        member = viewer.member().isPresent();
        var mine = ties.mine();
        var known = names.find(mine.stream().map(Tie::other).toList());
        cards = mine.stream().map(tie -> card(tie, known)).toList();
    }

    private TieCard card(Tie tie, Map<MemberId, MemberName> known) {
        var other = known.get(tie.other());
        return new TieCard(
                tie.id().toString(),
                other == null ? null : other.handle(),
                other == null ? messages.say(viewer.language(), hidden()) : other.name(),
                Monogram.of(tie.other().toString(), other == null ? "" : other.name()),
                messages.say(viewer.language(), tie.kind().label()),
                dates.day(tie.confirmed()),
                tie.renewable(clock.instant()),
                tie.open(),
                tie.kept());
    }

    private static org.interlace.api.message.MessageKey hidden() {
        return new org.interlace.api.message.MessageKey("tie", "hidden");
    }

    /**
     * One tie.
     *
     * @param handle null while the person hides from everybody
     * @param confirmed the day, in words
     */
    public record TieCard(
            String id,
            @Nullable String handle,
            String name,
            Monogram monogram,
            String kind,
            String confirmed,
            boolean renewable,
            boolean open,
            boolean kept) {}

    /** Whether the viewer has a profile, and so can have ties. */
    public boolean isMember() {
        return member;
    }

    /** All of them. */
    public List<TieCard> getCards() {
        return cards.stream().filter(TieCard::kept).toList();
    }

    /** Those that came from another system, and that the viewer has not looked at. */
    public List<TieCard> getArrived() {
        return cards.stream().filter(card -> !card.kept()).toList();
    }

    /** The picture. */
    public Markup.Written getPicture() {
        return new TiePicture(getCards());
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Confirms one for another year. */
    public void renew(String tie) {
        change(() -> ties.renew(id(tie)));
    }

    /** Allows one for introductions. */
    public void allow(String tie) {
        change(() -> ties.open(id(tie), true));
    }

    /** Allows one for introductions no longer. */
    public void forbid(String tie) {
        change(() -> ties.open(id(tie), false));
    }

    /** Keeps one from another system. */
    public void keep(String tie) {
        change(() -> ties.keep(id(tie)));
    }

    /** Removes one. */
    public void remove(String tie) {
        change(() -> ties.remove(id(tie)));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(TieProblem.ABSENT);
        }
    }

    private void change(Runnable act) {
        try {
            act.run();
            browser.go(HERE);
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }
}
