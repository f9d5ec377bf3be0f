package org.interlace.api.vocabulary;

import java.util.List;
import java.util.UUID;

/**
 * Communes as circles that stand about where they lie and never cover one another; the more there is, the larger. Shown
 * with {@code <i:written of="#{maps.of(page.map, label)}"/>}, and always beside a list that says the same.
 *
 * @param circles the largest first
 * @param width in the unit of the radii, about a pixel of a phone
 * @param height in the same
 */
public record PlaceMap(List<Circle> circles, double width, double height) {

    /** Copies the list. */
    public PlaceMap {
        circles = List.copyOf(circles);
    }

    /**
     * One commune.
     *
     * @param x to the right, whatever the direction of writing
     * @param words what it says aloud, such as "Seraing: 4 events"
     * @param href where it leads
     */
    public record Circle(String name, String number, String words, String href, double x, double y, double radius) {}

    /**
     * A commune to be drawn.
     *
     * @param count how much there is
     */
    public record Spot(UUID place, String name, long count, String number, String words, String href) {}

    /** Draws maps. Inject it. */
    public interface Drawing {

        /** Draws one; places without a known position and those more than about 165 km from the largest are left out. */
        PlaceMap draw(List<Spot> spots);
    }
}
