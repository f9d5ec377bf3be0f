package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.interlace.api.permission.Requires;
import org.interlace.database.Database;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.NextStep;

/** What would help others to find the viewer; only the viewer reads it. */
@ApplicationScoped
public class NextSteps {

    private final Database database;
    private final Members members;
    private final Clock clock;

    @Inject
    NextSteps(Database database, Members members, Clock clock) {
        this.database = database;
        this.members = members;
        this.clock = clock;
    }

    /** One or two for a profile of one's own. */
    public List<NextStep> of(Member own) {
        var putAside = database.list(
                "select step from member.step_aside where member = ?",
                row -> row.getString("step"),
                own.id().value());
        return NextStep.of(own, putAside);
    }

    /** Puts one aside; it does not come back. */
    @Requires("member:profile:change")
    @Transactional
    public void putAside(String step) {
        var own = members.mine();
        if (Arrays.stream(NextStep.values()).anyMatch(one -> one.word().equals(step))) {
            database.change(
                    "insert into member.step_aside (member, step, since) values (?, ?, ?) on conflict do nothing",
                    own.id().value(),
                    step,
                    clock.instant());
        }
    }
}
