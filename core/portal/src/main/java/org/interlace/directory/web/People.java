package org.interlace.directory.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.interlace.shell.web.Drawing;
import org.interlace.shell.web.Texts;

/** {@code <i:people of="#{directoryPage.people}"/>}: people as cards. */
public class People extends UIComponentBase {

    @Override
    public String getFamily() {
        return "interlace";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        var texts = CDI.current().select(Texts.class).get();
        var cards = new Cards(
                context,
                context.getResponseWriter(),
                texts.get("directory.card.languages"),
                texts.get("directory.card.place"),
                texts.get("directory.card.skills"));
        cards.write((List<PersonCard>) Objects.requireNonNull(getAttributes().get("of")));
    }

    private record Cards(FacesContext context, ResponseWriter out, String languages, String place, String skills) {

        void write(List<PersonCard> people) throws IOException {
            begin("ul", "cards people");
            for (var person : people) {
                begin("li", "card person");
                Drawing.monogram(context, person.getMonogram(), "");
                out.startElement("div", null);
                name(person);
                work(person);
                whereabouts(person);
                tags(person.getSkills());
                out.endElement("div");
                out.endElement("li");
                out.write("\n");
            }
            out.endElement("ul");
        }

        private void name(PersonCard person) throws IOException {
            out.startElement("h3", null);
            out.startElement("a", null);
            out.writeAttribute("href", "/members/" + person.getHandle(), null);
            whole("bdi", person.getName());
            out.endElement("a");
            out.endElement("h3");
        }

        private void work(PersonCard person) throws IOException {
            var headline = person.getHeadline();
            if (headline != null && !headline.isEmpty()) {
                out.startElement("p", null);
                out.startElement("bdi", null);
                out.writeAttribute("lang", person.getLanguage(), null);
                out.writeText(headline, null);
                out.endElement("bdi");
                out.endElement("p");
            }
            if (!person.getKinds().isEmpty()) {
                begin("p", "kinds");
                out.writeText(person.getKindsLine(), null);
                out.endElement("p");
            }
        }

        private void whereabouts(PersonCard person) throws IOException {
            var where = person.getPlace();
            if (person.getLanguages().isEmpty() && where == null) {
                return;
            }
            begin("ul", "meta");
            if (!person.getLanguages().isEmpty()) {
                fact("language", languages, person.getSpoken());
            }
            if (where != null) {
                fact("place", place, where);
            }
            out.endElement("ul");
        }

        private void fact(String icon, String label, String text) throws IOException {
            out.startElement("li", null);
            Drawing.icon(context, icon, "");
            begin("span", "sr");
            out.writeText(label + " ", null);
            out.endElement("span");
            out.writeText(text, null);
            out.endElement("li");
        }

        private void tags(List<String> words) throws IOException {
            if (words.isEmpty()) {
                return;
            }
            begin("ul", "tags");
            out.writeAttribute("aria-label", skills, null);
            for (var word : words) {
                whole("li", word);
                out.write(" ");
            }
            out.endElement("ul");
        }

        private void begin(String element, String style) throws IOException {
            out.startElement(element, null);
            out.writeAttribute("class", style, null);
        }

        private void whole(String element, String text) throws IOException {
            out.startElement(element, null);
            out.writeText(text, null);
            out.endElement(element);
        }
    }
}
