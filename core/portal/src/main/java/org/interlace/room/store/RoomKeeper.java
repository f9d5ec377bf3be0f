package org.interlace.room.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Retention;

/** What is kept about people's conversations. */
@ApplicationScoped
public class RoomKeeper implements Keeper {

    private static final Retention YEAR = Retention.monthsAfterEnd(12);

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember(
                    "room",
                    "seats",
                    YEAR,
                    "select room, since, gone, contact from room.seat where member = ? order by since",
                    "room.seat.member"),
            Kept.ofMember(
                    "room",
                    "messages",
                    YEAR,
                    "select room, at, language, words from room.message where writer = ? order by id",
                    "room.message.writer"));

    @Override
    public List<Kept> kept() {
        return KEPT;
    }
}
