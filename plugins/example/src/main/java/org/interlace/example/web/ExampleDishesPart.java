package org.interlace.example.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.example.DishTable;

/** In a profile: what this person brings. */
@RequestScoped
@Named
public class ExampleDishesPart {

    private final DishTable table;
    private final HttpServletRequest request;
    private List<String> dishes = List.of();

    @Inject
    ExampleDishesPart(DishTable table, HttpServletRequest request) {
        this.table = table;
        this.request = request;
    }

    @PostConstruct
    void open() {
        if (request.getAttribute("slot.member") instanceof MemberId member) {
            dishes = table.of(member);
        }
    }

    /** Their names. */
    public List<String> getDishes() {
        return dishes;
    }
}
