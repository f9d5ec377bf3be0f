package org.interlace.events.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.page.WebAddress;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Texts;

/** Events as entries of a calendar: nobody is named, and the link of a call stays inside. */
@ApplicationScoped
public class Entries {

    /** How soon programs should ask again; most do it every few hours whatever they are told. */
    private static final Duration REFRESH = Duration.ofHours(4);

    private static final String USUAL = "fr";

    private final Calendars calendars;
    private final Messages messages;
    private final Terms terms;
    private final WebAddress addresses;

    @Inject
    Entries(Calendars calendars, Messages messages, Terms terms, WebAddress addresses) {
        this.calendars = calendars;
        this.messages = messages;
        this.terms = terms;
        this.addresses = addresses;
    }

    /** A feed of events. */
    byte[] feed(String name, List<Event> events, Locale language) {
        return calendars
                .write(
                        new Calendars.Head(name, Calendars.Method.PUBLISH, REFRESH),
                        events.stream().map(event -> entry(event, language)).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The name of the feed. */
    String name(Locale language) {
        return messages.say(language, new MessageKey("events", "feed.name"));
    }

    /** One event. */
    CalendarEntry entry(Event event, Locale language) {
        var sheet = event.sheet();
        var text = text(event, language);
        return new CalendarEntry(
                event.id() + "@interlace",
                event.sequence(),
                event.state() == EventState.CANCELLED ? CalendarEntry.State.CANCELLED : CalendarEntry.State.CONFIRMED,
                event.created(),
                event.modified(),
                sheet.when().starts(),
                sheet.when().ends(),
                false,
                text.title(),
                description(text),
                where(event, language),
                List.of(messages.say(
                        language,
                        new MessageKey("events", "kind." + sheet.kind().word()))),
                Optional.of(URI.create(address("/events/" + event.handle()))));
    }

    /** What it says in a language. */
    EventText text(Event event, Locale language) {
        Texts texts = event.sheet().texts();
        return texts.text(texts.shownIn(language.getLanguage(), USUAL));
    }

    private static String description(EventText text) {
        var parts = new ArrayList<String>();
        for (var part : List.of(text.text(), text.arrival(), text.bring())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join("\n\n", parts);
    }

    private String where(Event event, Locale language) {
        var where = event.sheet().where();
        var commune = where.commune()
                .flatMap(id ->
                        Optional.ofNullable(terms.find(List.of(id), language).get(id)))
                .map(Term::label)
                .orElse("");
        return where.venue().isEmpty() || commune.isEmpty() ? where.venue() + commune : where.venue() + ", " + commune;
    }

    /** The whole address of a path. */
    String address(String path) {
        return addresses.of(path);
    }
}
