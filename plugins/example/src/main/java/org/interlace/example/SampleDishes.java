package org.interlace.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.api.sample.SampleCommunity;
import org.interlace.api.sample.SampleData;

/** Some dishes for the sample community's table. */
@ApplicationScoped
public class SampleDishes implements SampleData {

    private static final List<String> DISHES = List.of(
            "Boulets à la liégeoise", "Mansaf", "Borchtch", "Injera", "Baklava", "Thieboudienne", "Pelmeni", "Gaufres");

    private final DishTable table;

    @Inject
    SampleDishes(DishTable table) {
        this.table = table;
    }

    @Override
    public void load(SampleCommunity community) {
        var members = community.members();
        for (int i = 0; i < members.size(); i += 9) {
            table.bringSample(members.get(i), DISHES.get((i / 9) % DISHES.size()));
        }
    }

    @Override
    public void remove(SampleCommunity community) {
        table.removeSample();
    }
}
