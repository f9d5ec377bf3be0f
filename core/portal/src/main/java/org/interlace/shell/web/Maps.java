package org.interlace.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.interlace.api.vocabulary.PlaceMap;

/** Maps for pages: {@code <i:written of="#{maps.of(page.map, msg['events.map'])}"/>}. */
@ApplicationScoped
@Named("maps")
public class Maps {

    /** Communes as circles. */
    public Markup.Written of(PlaceMap map, String label) {
        return new PlacePicture(map, label);
    }
}
