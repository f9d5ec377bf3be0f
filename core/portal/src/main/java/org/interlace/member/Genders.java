package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.interlace.api.permission.Requires;
import org.interlace.database.Database;
import org.interlace.member.domain.Gender;

/** The gender somebody stated, for the person alone. */
@ApplicationScoped
public class Genders {

    private final Database database;
    private final Members members;
    private final Clock clock;

    @Inject
    Genders(Database database, Members members, Clock clock) {
        this.database = database;
        this.members = members;
        this.clock = clock;
    }

    /** What the viewer stated. */
    public Optional<Gender> mine() {
        return database.first(
                        "select gender from member.gender where member = ?",
                        row -> row.getString("gender"),
                        members.mine().id().value())
                .flatMap(Gender::find);
    }

    /** States it, or takes it back. */
    @Requires("member:profile:change")
    @Transactional
    public void state(Optional<Gender> gender) {
        var own = members.mine().id().value();
        if (gender.isEmpty()) {
            database.change("delete from member.gender where member = ?", own);
        } else {
            database.change("""
                    insert into member.gender (member, gender, since) values (?, ?, ?)
                    on conflict (member) do update set gender = excluded.gender, since = excluded.since
                    """, own, gender.get().word(), clock.instant());
        }
    }
}
