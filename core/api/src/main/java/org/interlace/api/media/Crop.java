package org.interlace.api.media;

/** Which part of a picture is kept, once it stands upright. */
public sealed interface Crop {

    /** All of it. */
    record Whole() implements Crop {}

    /** The largest square there is. */
    record Square(Part part) implements Crop {}

    /**
     * The largest square inside a part that somebody chose; all four are shares of the width or height, from 0 to 1.
     */
    record Area(double left, double top, double width, double height) implements Crop {

        /** @throws IllegalArgumentException if it is not inside the picture */
        public Area {
            boolean inside = left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1 && top + height <= 1;
            if (!inside) {
                throw new IllegalArgumentException("No part of a picture");
            }
        }
    }

    /** Where the square lies. */
    enum Part {
        /** At the top of a tall picture, at the left of a wide one. */
        START,
        /** In the middle. */
        CENTRE,
        /** At the bottom, or at the right. */
        END
    }
}
