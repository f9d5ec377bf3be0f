package org.interlace.way.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Retention;

/** What is kept about who looked for ways: how many a day, for a day. */
@ApplicationScoped
public class WayKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember(
                    "way",
                    "looks",
                    Retention.days(2),
                    "select day, count(*) as people from way.look where member = ? group by day order by day",
                    "way.look.member",
                    "way.look.target"),
            Kept.ofMember(
                    "way",
                    "lists",
                    Retention.days(2),
                    "select day, times from way.list where member = ? order by day",
                    "way.list.member"));

    @Override
    public List<Kept> kept() {
        return KEPT;
    }
}
