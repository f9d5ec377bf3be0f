package org.interlace.api.safety;

import java.util.Optional;
import org.interlace.api.member.MemberId;

/**
 * Texts of people that can be reported: messages, stories, descriptions of events. A bean that implements it is found; its
 * page links to {@code /members/{handle}/report?kind=…&object=…}.
 */
public interface Reportable {

    /** What it is, the domain or plugin first: {@code room.message}. */
    String kind();

    /**
     * One text, as the viewer may read it now; it goes with the report, so that it can be judged when it is gone.
     *
     * @param object its id, as it stands in the address
     */
    Optional<Text> read(String object);

    /** A text and who wrote it. */
    record Text(MemberId writer, String words) {}
}
