package org.interlace.safety.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.safety.NewReport;

/**
 * "Something is not right", as the table has it.
 *
 * @param reporter who said it; empty when that person was erased, and for a concern passed on without names
 * @param about who it is about
 */
public record Report(
        UUID id,
        Optional<MemberId> reporter,
        MemberId about,
        String kind,
        String object,
        NewReport.Reason reason,
        String words,
        Optional<String> copy,
        NewReport.Wish wish,
        boolean named,
        ReportState state,
        Instant sent) {

    /** What a concern that was passed on without names is called. */
    public static final String CONCERN = "concern";

    /** As many different people must have told a trusted person before it is passed on without names. */
    public static final int THIRD = 3;

    /** Whether this person may handle it: neither about oneself nor by oneself, and only what staff may read. */
    public boolean handledBy(Optional<MemberId> staff) {
        return wish == NewReport.Wish.STAFF && !concerns(staff);
    }

    /** Whether this person may read it as the reporter's trusted person. */
    public boolean heardBy(MemberId trusted) {
        return wish == NewReport.Wish.TRUSTED && reporter.isPresent() && !concerns(Optional.of(trusted));
    }

    private boolean concerns(Optional<MemberId> person) {
        return person.filter(about::equals).isPresent() || (person.isPresent() && reporter.equals(person));
    }
}
