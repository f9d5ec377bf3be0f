package org.interlace.example.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.example.DishTable;

/** {@code /example}: what stands on the community table. */
@RequestScoped
@Named
public class ExampleTablePage {

    private final DishTable table;
    private List<DishTable.Serving> servings = List.of();

    @Inject
    ExampleTablePage(DishTable table) {
        this.table = table;
    }

    @PostConstruct
    void open() {
        servings = table.newest();
    }

    /** The dishes. */
    public List<DishTable.Serving> getServings() {
        return servings;
    }
}
