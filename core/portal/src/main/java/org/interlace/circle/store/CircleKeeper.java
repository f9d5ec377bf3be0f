package org.interlace.circle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.circle.CircleLife;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What is kept about those who are in circles. */
@ApplicationScoped
public class CircleKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(Kept.ofMember(
            "circle", "circles", Retention.WITH_PROFILE, """
                    select c.name, c.purpose, c.kind, c.state, i.since, c.welcome = me.id as "welcomePerson"
                    from member.member me join circle.circle c on c.welcome = me.id
                            or c.id in (select circle from circle.inside where member = me.id)
                        left join circle.inside i on i.circle = c.id and i.member = me.id
                    where me.id = ? order by c.name
                    """, "circle.inside.member", "circle.circle.welcome"));

    private final CircleLife life;

    @Inject
    CircleKeeper(CircleLife life) {
        this.life = life;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    /** The circle goes on: whoever is inside longest welcomes from now on. What nobody else is in goes too. */
    @Override
    public void erase(Person person) {
        person.member().ifPresent(life::erased);
    }
}
