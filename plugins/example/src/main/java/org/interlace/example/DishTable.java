package org.interlace.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.example.domain.Dish;
import org.interlace.example.domain.Dishes;
import org.interlace.example.store.DishProjections;

/** The community table: transactions and permission checks happen here and only here. */
@ApplicationScoped
public class DishTable {

    private static final int MOST = 12;
    private static final int SHOWN = 100;

    private final Dishes dishes;
    private final GraphChanges changes;
    private final MemberNames names;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    DishTable(Dishes dishes, GraphChanges changes, MemberNames names, Viewer viewer, Clock clock) {
        this.dishes = dishes;
        this.changes = changes;
        this.names = names;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A dish on the table, and who brings it. */
    public record Serving(String dish, MemberName person) {

        /** For EL. */
        public String getDish() {
            return dish;
        }

        /** For EL. */
        public String getPerson() {
            return person.name();
        }

        /** For EL. */
        public String getHandle() {
            return person.handle();
        }
    }

    /** The newest dishes of people whom the viewer may see. */
    public List<Serving> newest() {
        var found = dishes.newest(SHOWN);
        Map<MemberId, MemberName> people =
                names.find(found.stream().map(Dish::getMember).collect(Collectors.toSet()));
        return found.stream()
                .flatMap(dish -> Optional.ofNullable(people.get(dish.getMember())).stream()
                        .map(person -> new Serving(dish.getName(), person)))
                .toList();
    }

    /** What stands on the table, whoever brings it. */
    public List<String> menu() {
        return dishes.newest(SHOWN).stream().map(Dish::getName).distinct().toList();
    }

    /** Another one whenever the menu may be. */
    public String version() {
        return dishes.version();
    }

    /** What one person brings. */
    public List<String> of(MemberId member) {
        return dishes.of(member).stream().map(Dish::getName).toList();
    }

    /** The viewer brings a dish; bringing it twice is bringing it once. */
    @Transactional
    public Dish bring(String name) {
        var member = viewer.member().orElseThrow(() -> new PortalException(DishProblem.NO_PROFILE));
        if (!Dish.isName(name)) {
            throw new PortalException(DishProblem.BAD_NAME, Dish.LONGEST);
        }
        if (dishes.of(member).size() >= MOST) {
            throw new PortalException(DishProblem.TABLE_FULL, MOST);
        }
        var dish = new Dish(member, name, clock.instant(), false);
        dishes.keep(dish);
        note(List.of(dish));
        return dish;
    }

    /** Takes all dishes of somebody off the table. */
    @Requires("example:dish:clear")
    @Transactional
    public void clear(MemberId member) {
        remove(member);
    }

    /** Erases what is kept about somebody; the core decides who may. */
    @Transactional
    public void remove(MemberId member) {
        note(dishes.removeAll(member));
    }

    /** Brings a sample dish. */
    @Transactional
    public void bringSample(MemberId member, String name) {
        var dish = new Dish(member, name, clock.instant(), true);
        dishes.keep(dish);
        note(List.of(dish));
    }

    /** Takes the sample dishes away. */
    @Transactional
    public void removeSample() {
        note(dishes.removeSample());
    }

    /** Brought or taken away: with its last bringer a dish's node goes too, so both are named. */
    private void note(List<Dish> some) {
        if (some.isEmpty()) {
            return;
        }
        changes.changed(
                DishProjections.DISH,
                some.stream().map(Dish::getNode).distinct().toList());
        changes.changed(DishProjections.BRINGING, some.stream().map(Dish::getId).toList());
    }
}
