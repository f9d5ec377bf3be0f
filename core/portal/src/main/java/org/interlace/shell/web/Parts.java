package org.interlace.shell.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.Objects;
import org.interlace.document.domain.QrCode;
import org.jspecify.annotations.Nullable;

/** The tags behind which {@link Markup} is written. */
public final class Parts {

    private Parts() {}

    /** One of them. */
    abstract static class Part extends UIComponentBase {

        @Override
        public String getFamily() {
            return "interlace";
        }

        @Override
        public void encodeBegin(FacesContext context) {
            write(new Markup(context));
        }

        abstract void write(Markup out);

        String word(String name) {
            var value = value(name);
            return value == null ? "" : value.toString();
        }

        @Nullable
        Object value(String name) {
            return getAttributes().get(name);
        }
    }

    /** {@code <i:icon name="search" turn="flip"/>}. */
    public static class Icon extends Part {

        @Override
        void write(Markup out) {
            out.icon(word("name"), word("turn"));
        }
    }

    /** {@code <i:monogram of="#{person.monogram}" size="large"/>}. */
    public static class Woven extends Part {

        @Override
        void write(Markup out) {
            out.monogram((Monogram) Objects.requireNonNull(value("of")), word("size"));
        }
    }

    /** {@code <i:qr of="#{page.address}" label="#{msg['…']}"/>}: a QR code, told to who hears the page by its label. */
    public static class Qr extends Part {

        @Override
        void write(Markup out) {
            out.qr(QrCode.of(word("of")), word("label"));
        }
    }

    /** {@code <i:written of="#{page.people}"/>}. */
    public static class Any extends Part {

        @Override
        void write(Markup out) {
            ((Markup.Written) Objects.requireNonNull(value("of"))).to(out);
        }
    }
}
