package org.interlace.api.way;

import java.util.Set;
import org.interlace.api.member.MemberId;

/**
 * From whom to whom.
 *
 * @param from who asks
 * @param to whom they wish to meet
 * @param without who shall not be asked: struck out by the asker, or asked already
 * @param topics keys of skills, sectors and topics that it is about; a connector who shares one comes earlier
 */
public record WayQuestion(MemberId from, MemberId to, Set<MemberId> without, Set<String> topics) {

    /** Copies the sets. */
    public WayQuestion {
        without = Set.copyOf(without);
        topics = Set.copyOf(topics);
    }

    /** With nobody struck out and no topic. */
    public static WayQuestion of(MemberId from, MemberId to) {
        return new WayQuestion(from, to, Set.of(), Set.of());
    }
}
