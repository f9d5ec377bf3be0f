package org.interlace.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.administration.Desk;
import org.interlace.shell.web.Markup;

/** {@code /admin}: what waits, every number with its rows. */
@RequestScoped
@Named
public class AdminPage {

    private final Desk desk;
    private List<Desk.Pile> piles = List.of();

    @Inject
    AdminPage(Desk desk) {
        this.desk = desk;
    }

    @PostConstruct
    void open() {
        piles = desk.piles();
    }

    /** Whether nothing waits. */
    public boolean isNothing() {
        return piles.isEmpty();
    }

    /** A line for each thing that waits. */
    public Markup.Written getPiles() {
        return out -> piles.forEach(pile -> out.begin("li")
                .begin("a")
                .attribute("href", pile.address())
                .text(out.say("administration.desk." + pile.word(), pile.count()))
                .end("a")
                .end("li"));
    }
}
