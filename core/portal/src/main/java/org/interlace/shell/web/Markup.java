package org.interlace.shell.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.interlace.document.domain.QrCode;
import org.interlace.shell.Theme;
import org.jspecify.annotations.Nullable;

/**
 * HTML written by hand, for what stands dozens of times in a page: a page part costs as much each time as all the rest.
 * Everything that is written is escaped.
 */
public final class Markup {

    private final ResponseWriter out;
    private final FacesContext context;

    Markup(FacesContext context) {
        this.context = context;
        this.out = context.getResponseWriter();
    }

    /** What can be written so; pages show it with {@code <i:written of="#{…}"/>}. */
    @FunctionalInterface
    public interface Written {

        /** Writes it. */
        void to(Markup out);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private Markup then(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins an element. */
    public Markup begin(String element) {
        return then(() -> out.startElement(element, null));
    }

    /** Begins an element with a class. */
    public Markup begin(String element, String style) {
        return begin(element).attribute("class", style);
    }

    /** Adds an attribute to the element that was just begun; nothing when there is no value. */
    public Markup attribute(String name, @Nullable String value) {
        return then(() -> {
            if (value != null) {
                out.writeAttribute(name, value, null);
            }
        });
    }

    /** Writes text. */
    public Markup text(String text) {
        return then(() -> out.writeText(Holes.none(text), null));
    }

    /** A place that is filled for each reader anew ({@link Holes}). */
    public Markup hole(String name) {
        return then(() -> out.write(Holes.of(name)));
    }

    /** Ends an element. */
    public Markup end(String element) {
        return then(() -> out.endElement(element));
    }

    /** An element with text and nothing else. */
    public Markup whole(String element, String text) {
        return begin(element).text(text).end(element);
    }

    /** Text for who hears the page. */
    public Markup heard(String text) {
        return begin("span", "sr").text(text).end("span");
    }

    /** The text of a key. */
    public String say(String key) {
        return Beans.of(context, Texts.class).get(key);
    }

    /** The text of a key with a value. */
    public String say(String key, Object value) {
        return Beans.of(context, Speech.class).it(key, value);
    }

    /** An icon of the theme's sprite. */
    public Markup icon(String name) {
        return icon(name, "");
    }

    Markup icon(String name, String turn) {
        return begin("svg", turn.isEmpty() ? "icon" : "icon " + turn)
                .hidden()
                .use("sprite.svg#" + name)
                .end("svg");
    }

    /** Somebody's picture; the woven one when there is none. */
    public Markup portrait(@Nullable String address, String alternative, Monogram woven, String size) {
        if (address == null) {
            return monogram(woven, size);
        }
        return begin("img", size.isEmpty() ? "portrait" : "portrait " + size)
                .attribute("src", address)
                .attribute("alt", alternative)
                .attribute("width", "112")
                .attribute("height", "112")
                .attribute("loading", size.equals("large") ? null : "lazy")
                .end("img");
    }

    /** The woven picture of somebody. */
    public Markup monogram(Monogram of) {
        return monogram(of, "");
    }

    Markup monogram(Monogram of, String size) {
        begin("svg", size.isEmpty() ? "monogram " + of.colour() : "monogram " + size + " " + of.colour())
                .attribute("viewBox", "0 0 56 56")
                .hidden()
                .use("sprite.svg#weave-" + of.weave());
        begin("text").attribute("x", "28").attribute("y", "35.5").text(of.letters());
        return end("text").end("svg");
    }

    Markup qr(QrCode code, String label) {
        int size = code.size();
        begin("svg", "qr")
                .attribute("viewBox", "0 0 " + size + " " + size)
                .attribute("role", "img")
                .attribute("aria-label", label)
                .attribute("shape-rendering", "crispEdges");
        begin("path").attribute("fill", "#fff").attribute("d", "M0 0h" + size + "v" + size + "H0z");
        end("path").begin("path").attribute("fill", "#000").attribute("d", code.path());
        return end("path").end("svg");
    }

    private Markup hidden() {
        return attribute("aria-hidden", "true").attribute("focusable", "false");
    }

    private Markup use(String part) {
        var theme = context.getExternalContext().getApplicationMap().get(Theme.BASE);
        return begin("use").attribute("href", theme + part).end("use");
    }
}
