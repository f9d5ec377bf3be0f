package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Reportable;
import org.interlace.circle.domain.Standing;

/** Name and purpose of a circle can be reported as other texts can; the welcome person answers for them. */
@ApplicationScoped
public class CirclePurpose implements Reportable {

    /** As reports call it. */
    public static final String KIND = "circle.purpose";

    private final Circles circles;

    @Inject
    CirclePurpose(Circles circles) {
        this.circles = circles;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param object the circle's address */
    @Override
    public Optional<Text> read(String object) {
        try {
            var seen = circles.see(object);
            var circle = seen.circle();
            return seen.standing() == Standing.HOUSE
                    ? Optional.empty()
                    : circles.welcome(seen).map(writer -> new Text(writer, circle.name() + "\n" + circle.purpose()));
        } catch (PortalException e) {
            return Optional.empty();
        }
    }
}
