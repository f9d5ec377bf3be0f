package org.interlace.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.interlace.api.vocabulary.PlaceMap;
import org.interlace.vocabulary.domain.Cartogram;
import org.interlace.vocabulary.store.PlaceTable;

/** Draws communes as circles. */
@ApplicationScoped
public class PlaceDrawing implements PlaceMap.Drawing {

    private final PlaceTable table;

    @Inject
    PlaceDrawing(PlaceTable table) {
        this.table = table;
    }

    @Override
    public PlaceMap draw(List<PlaceMap.Spot> spots) {
        var byPlace = new LinkedHashMap<String, PlaceMap.Spot>();
        spots.forEach(spot -> byPlace.put(spot.place().toString(), spot));
        var points = table.points(spots.stream().map(PlaceMap.Spot::place).toList()).stream()
                .map(point -> new Cartogram.Spot(
                        point.place().toString(),
                        point.lat(),
                        point.lon(),
                        Objects.requireNonNull(byPlace.get(point.place().toString()))
                                .count()))
                .toList();
        var drawn = Cartogram.of(points);
        return new PlaceMap(
                drawn.circles().stream()
                        .map(circle -> circle(circle, Objects.requireNonNull(byPlace.get(circle.key()))))
                        .toList(),
                drawn.width(),
                drawn.height());
    }

    private static PlaceMap.Circle circle(Cartogram.Circle circle, PlaceMap.Spot spot) {
        return new PlaceMap.Circle(
                spot.name(), spot.number(), spot.words(), spot.href(), circle.x(), circle.y(), circle.radius());
    }
}
