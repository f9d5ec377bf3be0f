package org.interlace.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What is kept about people's requests: states and times, never who else had a part in them. */
@ApplicationScoped
public class RequestKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember("request", "requests", Retention.monthsAfterEnd(6), """
                    select r.kind, p.role, r.begun, r.ends, r.told as closed, r.good and r.told as "cameAbout"
                    from request.party p join request.request r on r.id = p.request
                    where p.member = ? order by r.begun
                    """, "request.party.member"),
            Kept.ofMember("request", "steps", Retention.monthsAfterEnd(6), """
                    select r.kind, s.move, s.at from request.step s join request.request r on r.id = s.request
                    where s.member = ? order by s.at
                    """, "request.step.member"));

    private final Database database;

    @Inject
    RequestKeeper(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    /**
     * What somebody asked goes with them; what others asked them goes on as if they were silent. A key that names them
     * stays a key, of somebody unknown.
     */
    @Override
    public void erase(Person person) {
        var id = person.profile();
        if (id != null) {
            database.change(
                    "delete from request.request where id in (select request from request.party where role = 'asker' and member = ?)",
                    id);
            database.change(
                    "update request.request set due = now() where ended is null and id in (select request from request.party where member = ?)",
                    id);
            database.change(
                    "update request.request set key = replace(key, ?, gen_random_uuid()::text) where position(? in key) > 0",
                    id.toString(),
                    id.toString());
        }
    }
}
