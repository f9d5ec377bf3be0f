package org.interlace.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Holes in what many readers share. */
class HolesTest {

    @Test
    void a_text_without_holes_is_one_piece() {
        assertThat(Holes.pieces("<p>bread</p>")).containsExactly("<p>bread</p>");
        assertThat(Holes.names(Holes.pieces("<p>bread</p>"))).isEmpty();
    }

    @Test
    void the_names_of_holes_stand_between_the_pieces() {
        var kept = "<li>" + Holes.of("one") + "</li><li>" + Holes.of("two") + "</li>";
        var pieces = Holes.pieces(kept);
        assertThat(pieces).containsExactly("<li>", "one", "</li><li>", "two", "</li>");
        assertThat(Holes.names(pieces)).containsExactly("one", "two");
    }

    @Test
    void what_somebody_writes_makes_no_hole() {
        assertThat(Holes.none("bread " + Holes.of("one"))).isEqualTo("bread one");
        assertThat(Holes.none("bread")).isEqualTo("bread");
    }
}
