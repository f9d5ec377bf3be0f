package org.interlace.shell.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.interlace.shell.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The small drawings that stand dozens of times in a page. They are written by hand and not by a page part, because a
 * part costs as much as all the rest of what it stands in.
 */
public final class Drawing {

    private Drawing() {}

    /** {@code <i:icon name="search" turn="flip"/>}. */
    public static class Icon extends UIComponentBase {

        @Override
        public String getFamily() {
            return "interlace";
        }

        @Override
        public void encodeBegin(FacesContext context) throws IOException {
            icon(context, text(this, "name"), text(this, "turn"));
        }
    }

    /** {@code <i:monogram of="#{person.monogram}" size="large"/>}. */
    public static class Woven extends UIComponentBase {

        @Override
        public String getFamily() {
            return "interlace";
        }

        @Override
        public void encodeBegin(FacesContext context) throws IOException {
            monogram(context, (Monogram) Objects.requireNonNull(getAttributes().get("of")), text(this, "size"));
        }
    }

    private static String text(UIComponentBase part, String name) {
        var value = part.getAttributes().get(name);
        return value == null ? "" : value.toString();
    }

    /** Writes an icon of the theme's sprite. */
    public static void icon(FacesContext context, String name, String turn) throws IOException {
        var out = context.getResponseWriter();
        begin(out, turn.isEmpty() ? "icon" : "icon " + turn, null);
        use(context, out, "sprite.svg#" + name);
        out.endElement("svg");
    }

    /** Writes a woven picture. */
    public static void monogram(FacesContext context, Monogram of, String size) throws IOException {
        var out = context.getResponseWriter();
        begin(out, size.isEmpty() ? "monogram " + of.colour() : "monogram " + size + " " + of.colour(), "0 0 56 56");
        use(context, out, "sprite.svg#weave-" + of.weave());
        out.startElement("text", null);
        out.writeAttribute("x", "28", null);
        out.writeAttribute("y", "35.5", null);
        out.writeText(of.letters(), null);
        out.endElement("text");
        out.endElement("svg");
    }

    private static void begin(ResponseWriter out, String style, @Nullable String box) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("class", style, null);
        if (box != null) {
            out.writeAttribute("viewBox", box, null);
        }
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
    }

    private static void use(FacesContext context, ResponseWriter out, String part) throws IOException {
        out.startElement("use", null);
        out.writeAttribute(
                "href", context.getExternalContext().getApplicationMap().get(Theme.BASE) + part, null);
        out.endElement("use");
    }
}
