package org.interlace.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.room.RoomId;
import org.interlace.api.text.Readers;
import org.interlace.room.Conversations;
import org.interlace.room.domain.Message;
import org.interlace.room.domain.Room;
import org.interlace.room.domain.RoomProblem;
import org.interlace.room.domain.Words;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Monogram;
import org.jspecify.annotations.Nullable;

/** {@code /rooms/{id}}: one conversation. */
@RequestScoped
@Named
public class RoomPage {

    private final Conversations conversations;
    private final RoomPeople people;
    private final Readers readers;
    private final Dates dates;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private @Nullable Room room;
    private List<Line> lines = List.of();
    private List<Person> others = List.of();
    private String topic = "";
    private String older = "";
    private @Nullable String problem;

    @Inject
    RoomPage(
            Conversations conversations,
            RoomPeople people,
            Readers readers,
            Dates dates,
            Messages messages,
            Viewer viewer,
            Browser browser) {
        this.conversations = conversations;
        this.people = people;
        this.readers = readers;
        this.dates = dates;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var found = conversations.see(id(browser.value("id")));
        room = found;
        var own = viewer.member().orElseThrow();
        var said = conversations.read(found, before());
        var apart = conversations.apart(found, own);
        var names = people.of(found.seats().stream().map(Room.Seat::member).toList());
        lines = said.stream().map(message -> line(message, own, names)).toList();
        others = found.seats().stream()
                .filter(seat -> !seat.gone() && !seat.member().equals(own) && !apart.contains(seat.member()))
                .map(seat -> person(seat, names))
                .toList();
        topic = viewer.account()
                .map(account -> readers.write(found.topic(), account, viewer.language()))
                .orElse("");
        if (said.size() == Conversations.PAGE) {
            older = found.id().address() + "?before=" + said.get(0).id();
        }
        said.stream().reduce((first, last) -> last).ifPresent(last -> conversations.seen(found, last.id()));
    }

    private long before() {
        try {
            return Long.parseLong(browser.value("before"));
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static RoomId id(String text) {
        try {
            return new RoomId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new PortalException(RoomProblem.ABSENT);
        }
    }

    private Line line(Message message, MemberId own, RoomPeople.Names names) {
        boolean mine = message.writer().equals(own);
        var handle = names.person(message.writer()).map(MemberName::handle).orElse("");
        return new Line(
                message.id(),
                mine,
                names.name(message.writer()),
                message.language(),
                message.words(),
                dates.moment(message.at()),
                mine || handle.isEmpty()
                        ? null
                        : "/members/%s/report?kind=room.message&object=%d".formatted(handle, message.id()));
    }

    private static Person person(Room.Seat seat, RoomPeople.Names names) {
        var name = names.name(seat.member());
        return new Person(
                names.person(seat.member()).map(MemberName::handle).orElse(null),
                name,
                Monogram.of(seat.member().toString(), name),
                seat.contact());
    }

    /** Something that was said. */
    public record Line(
            long id,
            boolean mine,
            String name,
            String language,
            String words,
            String at,
            @Nullable String report) {}

    /** Somebody who sits here. */
    public record Person(
            @Nullable String handle,
            String name,
            Monogram monogram,
            @Nullable String contact) {}

    /** What stands above it. */
    public String getTopic() {
        return topic;
    }

    /** The latest, in the order they were said. */
    public List<Line> getLines() {
        return lines;
    }

    /** The way to earlier ones; empty if there are none. */
    public String getOlder() {
        return older;
    }

    /** Those who sit here too. */
    public List<Person> getOthers() {
        return others;
    }

    /** A fresh key for the form; what was typed before comes back with its own. */
    public String getKey() {
        var typed = browser.value("key");
        return typed.isEmpty() ? UUID.randomUUID().toString() : typed;
    }

    /** What was typed, when it could not be said. */
    public String getWords() {
        return problem == null ? "" : browser.value("words");
    }

    /** What I share here. */
    public String getContact() {
        return viewer.member()
                .flatMap(own -> Optional.ofNullable(room).flatMap(found -> found.seats().stream()
                        .filter(seat -> seat.member().equals(own))
                        .findFirst()))
                .flatMap(seat -> Optional.ofNullable(seat.contact()))
                .orElse("");
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Says what was typed. */
    public void say() {
        trying(here -> conversations.say(here, key(), new Words(browser.value("words"))));
    }

    private UUID key() {
        try {
            return UUID.fromString(browser.value("key"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** Shares what was typed, in this room. */
    public void share() {
        trying(here -> conversations.share(here, browser.value("contact")));
    }

    /** Shares nothing any more. */
    public void hide() {
        trying(here -> conversations.share(here, ""));
    }

    /** Leaves. */
    public void leave() {
        if (room != null) {
            conversations.leave(room.id());
        }
        browser.go("/rooms");
    }

    private void trying(java.util.function.Consumer<RoomId> act) {
        if (room == null) {
            return;
        }
        try {
            act.accept(room.id());
            browser.go(room.id().address());
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }
}
