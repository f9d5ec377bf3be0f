package org.interlace.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTreeTest {

    private final AddressTree<String> tree = new AddressTree<>();

    AddressTreeTest() {
        for (var address : List.of(
                "/",
                "/events",
                "/events/{handle}",
                "/events/{id}/edit",
                "/events/new/old",
                "/events/feed.ics",
                "/events/{handle}.ics",
                "/events/{handle}.atom",
                "/events/{handle}/{part}.ics",
                "/robots.txt")) {
            tree.add(address, address);
        }
    }

    private void stands(String address, String found, Map<String, String> values) {
        assertThat(tree.match(address)).as(address).hasValue(new AddressTree.Match<>(found, values));
    }

    @Test
    void literal_parts_win_and_endings_tell_apart() {
        stands("/", "/", Map.of());
        stands("/events", "/events", Map.of());
        stands("/events/feed.ics", "/events/feed.ics", Map.of());
        stands("/events/feed.atom", "/events/{handle}.atom", Map.of("handle", "feed"));
        stands("/events/spring-fair", "/events/{handle}", Map.of("handle", "spring-fair"));
        stands("/events/spring-fair.ics", "/events/{handle}.ics", Map.of("handle", "spring-fair"));
        stands("/events/fair/day-2.ics", "/events/{handle}/{part}.ics", Map.of("handle", "fair", "part", "day-2"));
        stands("/robots.txt", "/robots.txt", Map.of());
    }

    @Test
    void each_address_has_its_own_names_and_a_word_that_leads_nowhere_is_a_value() {
        stands("/events/fair/edit", "/events/{id}/edit", Map.of("id", "fair"));
        stands("/events/new/edit", "/events/{id}/edit", Map.of("id", "new"));
    }

    @Test
    void what_is_not_exactly_an_address_has_nothing() {
        for (var nothing : List.of(
                "",
                "//",
                "/events/",
                "/events//",
                "//events",
                "/Events",
                "/events/fair.ics/",
                "/events/fair.ICS",
                "/events/fair.ics.ics",
                "/events/fair.",
                "/events/.ics",
                "/events/ab.ics",
                "/events/../robots.txt",
                "/events/fair.ics;x",
                "/events/fair%2eics",
                "/events/fair/edit.ics/x",
                "/robots.txt.bak",
                "/robots",
                "robots.txt")) {
            assertThat(tree.match(nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void what_differs_only_in_names_is_one_address() {
        assertThatThrownBy(() -> tree.add("/events/{name}.ics", "again"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/events/{name}.ics");
    }
}
