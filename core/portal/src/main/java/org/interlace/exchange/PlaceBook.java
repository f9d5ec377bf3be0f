package org.interlace.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.interlace.exchange.domain.Whereabouts;
import org.interlace.exchange.store.Points.Point;
import org.interlace.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the commune of each person of one import: by the city's name, else the nearest commune on the map, else the
 * city becomes a new one. Coordinates are used for nothing else and kept nowhere.
 */
final class PlaceBook {

    private static final double NEAR_KILOMETRES = 15;

    private final TermBook terms;
    private final List<Point> points;

    PlaceBook(TermBook terms, List<Point> points) {
        this.terms = terms;
        this.points = List.copyOf(points);
    }

    /** Whether the place is known; if not, and the file names it, it will be added. */
    boolean want(Whereabouts place) {
        return place.city().isEmpty()
                || terms.term(TermKind.PLACE, place.city()) != null
                || nearest(place) != null
                || terms.want(TermKind.PLACE, place.city());
    }

    /** The commune; null when nothing tells. */
    @Nullable
    UUID find(Whereabouts place) {
        var named = place.city().isEmpty() ? null : terms.term(TermKind.PLACE, place.city());
        return named != null ? named : nearest(place);
    }

    private @Nullable UUID nearest(Whereabouts place) {
        var spot = place.spot();
        if (spot == null) {
            return null;
        }
        return points.stream()
                .filter(point -> point.spot().distance(spot) <= NEAR_KILOMETRES)
                .min(Comparator.comparingDouble(point -> point.spot().distance(spot)))
                .map(Point::term)
                .orElse(null);
    }
}
