package org.interlace.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Monograms for pages of plugins: {@code <i:monogram of="#{monograms.of(page.id, page.name)}"/>}. */
@ApplicationScoped
@Named("monograms")
public class Monograms {

    /** The one of a person, the same wherever it stands. */
    public Monogram of(String id, String name) {
        return Monogram.of(id, name);
    }
}
