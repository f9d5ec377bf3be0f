package org.interlace.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.text.Readers;
import org.interlace.room.Conversations;
import org.interlace.room.domain.Room;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Lists;

/** {@code /rooms}: my conversations. */
@RequestScoped
@Named
public class RoomsPage {

    private final Conversations conversations;
    private final RoomPeople people;
    private final Readers readers;
    private final Dates dates;
    private final Viewer viewer;
    private List<Card> cards = List.of();

    @Inject
    RoomsPage(Conversations conversations, RoomPeople people, Readers readers, Dates dates, Viewer viewer) {
        this.conversations = conversations;
        this.people = people;
        this.readers = readers;
        this.dates = dates;
        this.viewer = viewer;
    }

    @PostConstruct
    void open() {
        var rooms = conversations.mine();
        viewer.member().ifPresent(own -> {
            var names = people.of(rooms.stream()
                    .flatMap(room -> room.others(own).stream())
                    .distinct()
                    .toList());
            cards = rooms.stream().map(room -> card(room, own, names)).toList();
        });
    }

    private Card card(Room room, MemberId own, RoomPeople.Names names) {
        var others = room.others(own).stream().map(names::name).toList();
        return new Card(
                room.id().address(),
                others.isEmpty() ? names.nobody() : Lists.and(others, viewer.language()),
                others.size() < 2 ? "" : topic(room),
                dates.moment(room.last()),
                room.unread());
    }

    private String topic(Room room) {
        return viewer.account()
                .map(account -> readers.write(room.topic(), account, viewer.language()))
                .orElse("");
    }

    /**
     * A conversation.
     *
     * @param topic what it is about, where several talk; empty for two
     */
    public record Card(String address, String names, String topic, String last, long unread) {}

    /** All of them, the liveliest first. */
    public List<Card> getCards() {
        return cards;
    }
}
