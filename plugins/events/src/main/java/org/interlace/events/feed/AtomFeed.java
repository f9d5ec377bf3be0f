package org.interlace.events.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;
import org.interlace.api.time.DateWords;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventText;

/** {@code /events/feed.atom}: the same for readers of news (RFC 4287), per language. */
@ApplicationScoped
public class AtomFeed implements PublicFile {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final OpenEvents open;
    private final Entries entries;
    private final DateWords dates;

    @Inject
    AtomFeed(OpenEvents open, Entries entries, DateWords dates) {
        this.open = open;
        this.entries = entries;
        this.dates = dates;
    }

    @Override
    public String address() {
        return "/events/feed.atom";
    }

    @Override
    public Access access() {
        return Access.everyone();
    }

    @Override
    public Optional<Content> open(Asked asked) {
        return Optional.of(new Content(
                "application/atom+xml; charset=utf-8",
                open.version(),
                () -> write(open.list(""), asked.language()),
                Optional.empty()));
    }

    private byte[] write(List<Event> events, Locale language) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language.getLanguage());
            element(xml, "id", entries.address("/events/feed.atom"));
            element(xml, "title", entries.name(language));
            element(
                    xml,
                    "updated",
                    events.stream()
                            .map(Event::modified)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            link(xml, "self", entries.address("/events/feed.atom"));
            link(xml, "alternate", entries.address("/events"));
            for (var event : events) {
                entry(xml, event, language);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void entry(XMLStreamWriter xml, Event event, Locale language) throws XMLStreamException {
        var said = entries.text(event, language);
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + event.id());
        element(xml, "title", said.title());
        element(xml, "updated", event.modified().toString());
        element(xml, "published", event.published().orElse(event.created()).toString());
        xml.writeStartElement("author");
        element(xml, "name", entries.name(language));
        xml.writeEndElement();
        link(xml, "alternate", entries.address("/events/" + event.handle()));
        element(xml, "summary", summary(event, said, language));
        xml.writeEndElement();
    }

    private String summary(Event event, EventText said, Locale language) {
        var starts = event.sheet().when().starts();
        return dates.day(starts, language) + ", " + dates.hour(starts, language)
                + (said.text().isEmpty() ? "" : "\n\n" + said.text());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
