package org.interlace.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What is kept of people's pictures. */
@ApplicationScoped
public class MediaKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(Kept.ofMember("media", "pictures", Retention.WITH_PROFILE, """
            select p.kind, p.alternative, p.credit, p.created, encode(v.bytes, 'base64') as jpeg
            from media.picture p join media.variant v on v.picture = p.id
                and v.width = (select max(width) from media.variant where picture = p.id)
            where p.subject = ? and p.kind = 'member.portrait'
            """));

    private final Database database;

    @Inject
    MediaKeeper(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    @Override
    public void erase(Person person) {
        if (person.profile() != null) {
            database.change(
                    "delete from media.picture where subject = ? and kind = 'member.portrait'", person.profile());
        }
    }
}
