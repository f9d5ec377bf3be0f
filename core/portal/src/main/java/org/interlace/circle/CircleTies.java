package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.tie.TieReason;
import org.interlace.circle.store.CircleTable;

/** Whoever is in the same circle can both know why a tie is proposed. */
@ApplicationScoped
public class CircleTies implements TieReason {

    /** As ties call it. */
    public static final String WORD = "circle";

    private final CircleTable table;

    @Inject
    CircleTies(CircleTable table) {
        this.table = table;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public MessageKey label() {
        return MessageKey.parse("circle.tie-reason");
    }

    @Override
    public boolean holds(String ref, MemberId one, MemberId other) {
        try {
            return table.together(UUID.fromString(ref), one, other);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
