package org.interlace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.example.domain.Dish;
import org.interlace.example.domain.Dishes;
import org.interlace.example.store.DishProjections;
import org.interlace.testkit.Visitor;
import org.junit.jupiter.api.Test;

class DishTableTest {

    private static final MemberId ANNA = new MemberId(UUID.randomUUID());
    private static final Dish WATERZOOI = new Dish(ANNA, "Waterzooï", Instant.EPOCH, false);

    private final Map<String, Collection<UUID>> noted = new TreeMap<>();
    private final DishTable table =
            new DishTable(new OneDish(), noted::put, new NoNames(), new Visitor(), Clock.systemUTC());

    private static final class OneDish implements Dishes {

        @Override
        public List<Dish> of(MemberId member) {
            return List.of(WATERZOOI);
        }

        @Override
        public List<Dish> newest(int most) {
            return List.of(WATERZOOI);
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void keep(Dish dish) {}

        @Override
        public List<Dish> removeAll(MemberId member) {
            return List.of(WATERZOOI);
        }

        @Override
        public List<Dish> removeSample() {
            return List.of();
        }
    }

    private static final class NoNames implements MemberNames {

        @Override
        public Map<MemberId, MemberName> find(Collection<MemberId> members) {
            return Map.of();
        }

        @Override
        public Optional<MemberName> byHandle(String handle) {
            return Optional.empty();
        }
    }

    @Test
    void the_menu_says_what_and_not_who() {
        assertThat(table.menu()).containsExactly("Waterzooï");
    }

    @Test
    void with_the_last_bringer_the_dish_is_noted_too() {
        table.remove(ANNA);

        assertThat(noted)
                .containsEntry(DishProjections.BRINGING, List.of(WATERZOOI.getId()))
                .containsEntry(DishProjections.DISH, List.of(WATERZOOI.getNode()));
    }

    @Test
    void nothing_removed_is_nothing_noted() {
        table.removeSample();

        assertThat(noted).isEmpty();
    }

    @Test
    void who_brings_the_same_dish_shares_its_node() {
        var other = new Dish(new MemberId(UUID.randomUUID()), "waterzooi", Instant.EPOCH, false);

        assertThat(other.getNode()).isEqualTo(WATERZOOI.getNode()).isEqualTo(Dish.nodeOf("waterzooi"));
        assertThat(other.getId()).isNotEqualTo(WATERZOOI.getId());
    }
}
