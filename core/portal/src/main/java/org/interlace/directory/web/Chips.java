package org.interlace.directory.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.interlace.shell.web.Drawing;
import org.interlace.shell.web.Speech;

/** {@code <i:chips of="#{facet.first}"/>}: the values of a filter, each a link that chooses or leaves it. */
public class Chips extends UIComponentBase {

    @Override
    public String getFamily() {
        return "interlace";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        var out = context.getResponseWriter();
        var say = CDI.current().select(Speech.class).get();
        out.startElement("ul", this);
        out.writeAttribute("class", "chips", null);
        for (var value :
                (List<Facet.Value>) Objects.requireNonNull(getAttributes().get("of"))) {
            out.startElement("li", null);
            out.startElement("a", null);
            out.writeAttribute("class", value.chosen() ? "chip on" : "chip", null);
            out.writeAttribute("href", value.href(), null);
            if (value.chosen()) {
                out.writeAttribute("aria-current", "true", null);
                Drawing.icon(context, "check", "");
                out.write(" ");
            }
            out.writeText(value.name(), null);
            out.write(" ");
            out.startElement("span", null);
            out.writeAttribute("class", "count", null);
            out.writeText(say.it("directory.number", value.count()), null);
            out.startElement("span", null);
            out.writeAttribute("class", "sr", null);
            out.writeText(" " + say.it("directory.people", value.count()), null);
            out.endElement("span");
            out.endElement("span");
            out.endElement("a");
            out.endElement("li");
            out.write("\n");
        }
        out.endElement("ul");
    }
}
