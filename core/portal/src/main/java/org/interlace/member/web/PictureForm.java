package org.interlace.member.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.interlace.api.media.Crop;
import org.interlace.shell.web.Markup;

/** The part of a form in which somebody says which part of a picture is kept; no script is needed. */
public final class PictureForm {

    private static final double WHOLE = 100;

    private PictureForm() {}

    static String word(Crop.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** What was chosen: four numbers in percent when the first two are there, else the part that was ticked. */
    public static Crop crop(UnaryOperator<String> value) {
        if (!value.apply("side").isBlank()) {
            try {
                double left = share(value.apply("left"));
                double top = share(value.apply("top"));
                double side = Math.max(share(value.apply("side")), 0.01);
                return new Crop.Area(left, top, Math.min(side, 1 - left), Math.min(side, 1 - top));
            } catch (IllegalArgumentException e) {
                return new Crop.Square(Crop.Part.CENTRE);
            }
        }
        return new Crop.Square(Arrays.stream(Crop.Part.values())
                .filter(part -> word(part).equals(value.apply("part")))
                .findFirst()
                .orElse(Crop.Part.CENTRE));
    }

    private static double share(String percent) {
        return percent.isBlank() ? 0 : Math.min(Double.parseDouble(percent), WHOLE) / WHOLE;
    }

    /** The parts, to choose from. */
    public static Markup.Written parts(String chosen) {
        return out -> Arrays.stream(Crop.Part.values()).forEach(part -> {
            boolean on =
                    chosen.isEmpty() ? part == Crop.Part.CENTRE : word(part).equals(chosen);
            out.begin("div", "choice").begin("input").attribute("type", "radio").attribute("name", "part");
            out.attribute("id", "part-" + word(part)).attribute("value", word(part));
            out.attribute("checked", on ? "checked" : null).end("input");
            out.begin("label").attribute("for", "part-" + word(part)).text(out.say("media.part." + word(part)));
            out.end("label").end("div");
        });
    }
}
