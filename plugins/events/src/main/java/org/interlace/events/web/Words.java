package org.interlace.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.api.time.DateWords;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.Events;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Seats;
import org.interlace.events.domain.Spoken;
import org.interlace.events.domain.Standing;
import org.interlace.events.domain.When;

/** Events in the reader's language: dates, places, seats and needs in words. */
@RequestScoped
public class Words {

    /** In which language visitors read what is not written in theirs. */
    private static final String USUAL = "fr";

    /** So few seats are told as a number. */
    private static final int FEW = 10;

    private final Messages messages;
    private final DateWords dates;
    private final Terms terms;
    private final OrganisationNames organisations;
    private final Events events;
    private final Viewer viewer;

    @Inject
    Words(
            Messages messages,
            DateWords dates,
            Terms terms,
            OrganisationNames organisations,
            Events events,
            Viewer viewer) {
        this.messages = messages;
        this.dates = dates;
        this.terms = terms;
        this.organisations = organisations;
        this.events = events;
        this.viewer = viewer;
    }

    /** A word with its picture. */
    public record Sign(String icon, String label) {}

    /** The square with the day. */
    public record Block(String weekday, String day, String month) {}

    /**
     * An event in a list.
     *
     * @param language of the title
     * @param state a word when it is not simply open: full, cancelled, done; else empty
     */
    public record Card(
            String id,
            String handle,
            String title,
            String language,
            Block block,
            String hours,
            String where,
            String who,
            Sign kind,
            List<Sign> needs,
            String languages,
            String seats,
            String state,
            LocalDate day) {}

    /** One of the plugin's texts. */
    public String say(String key, Object... values) {
        return messages.say(viewer.language(), new MessageKey("events", key), values);
    }

    /** The reader's language. */
    public Locale language() {
        return viewer.language();
    }

    /** Many events as cards: organisations, communes and seats in one question each. */
    public List<Card> cards(List<Event> some) {
        var taken = events.taken(some);
        var names = organisations.find(
                some.stream().flatMap(event -> event.organisation().stream()).toList());
        var communes = terms.find(
                some.stream()
                        .flatMap(event -> Stream.concat(
                                event.sheet().where().commune().stream(),
                                event.sheet().spoken().stream().map(Spoken::language)))
                        .distinct()
                        .toList(),
                viewer.language());
        return some.stream().map(event -> card(event, taken, names, communes)).toList();
    }

    private Card card(
            Event event,
            Map<UUID, Seats.Taken> taken,
            Map<OrganisationId, OrganisationName> names,
            Map<UUID, Term> known) {
        var sheet = event.sheet();
        var standing = events.standing(event, taken);
        return new Card(
                event.id().toString(),
                event.handle(),
                text(event).title(),
                textLanguage(event),
                block(sheet.when().starts().toLocalDate()),
                hours(sheet.when()),
                where(event, known),
                event.organisation().map(names::get).map(OrganisationName::name).orElse(""),
                new Sign(sheet.kind().icon(), say("kind." + sheet.kind().word())),
                needs(event),
                spoken(event, known),
                seats(event, taken),
                standing == Standing.PUBLISHED ? "" : say("standing." + standing.word()),
                sheet.when().starts().toLocalDate());
    }

    /** What an event says, in the language in which the reader reads it. */
    public EventText text(Event event) {
        return event.sheet().texts().text(textLanguage(event));
    }

    /** The language in which the reader reads an event. */
    public String textLanguage(Event event) {
        return event.sheet().texts().shownIn(viewer.language().getLanguage(), USUAL);
    }

    /** What decides for many whether they dare to come. */
    public List<Sign> needs(Event event) {
        return event.sheet().needs().stream()
                .sorted()
                .map(need -> new Sign(need.icon(), say("need." + need.word())))
                .toList();
    }

    /** A day as a square. */
    public Block block(LocalDate day) {
        return new Block(
                dates.weekday(day, viewer.language()),
                dates.number(day, viewer.language()),
                dates.shortMonth(day, viewer.language()));
    }

    /** From when until when, without the first day. */
    public String hours(When when) {
        var until = dates.hour(when.ends(), viewer.language());
        boolean oneDay = when.starts().toLocalDate().equals(when.ends().toLocalDate());
        return say(
                "hours",
                dates.hour(when.starts(), viewer.language()),
                oneDay ? until : say("hours.day", dates.day(when.ends(), viewer.language()), until));
    }

    /** The first day. */
    public String day(When when) {
        return dates.day(when.starts(), viewer.language());
    }

    /** Day and hour. */
    public String moment(java.time.ZonedDateTime at) {
        return say("moment", dates.day(at, viewer.language()), dates.hour(at, viewer.language()));
    }

    /** A month with its year. */
    public String month(LocalDate day) {
        return dates.month(day, viewer.language());
    }

    private String where(Event event, Map<UUID, Term> known) {
        var where = event.sheet().where();
        var commune = where.commune().map(known::get).map(Term::label).orElse("");
        return commune.isEmpty() && where.online() ? say("online") : commune;
    }

    /** The commune; empty when none was given. */
    public Optional<String> commune(Event event) {
        return event.sheet()
                .where()
                .commune()
                .flatMap(id -> Optional.ofNullable(
                        terms.find(List.of(id), viewer.language()).get(id)))
                .map(Term::label);
    }

    private String spoken(Event event, Map<UUID, Term> known) {
        return String.join(
                ", ",
                event.sheet().spoken().stream()
                        .map(one ->
                                Optional.ofNullable(known.get(one.language())).map(Term::label))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Languages in which one can follow, each with how well one must know it. */
    public List<Sign> languages(Event event) {
        var known =
                terms.find(event.sheet().spoken().stream().map(Spoken::language).toList(), viewer.language());
        return event.sheet().spoken().stream()
                .filter(one -> known.containsKey(one.language()))
                .map(one -> new Sign(
                        one.level() == Spoken.Level.INTERPRETED ? "interpreter" : "talk",
                        say("level." + one.level().word(), label(known.get(one.language())))))
                .toList();
    }

    private static String label(@org.jspecify.annotations.Nullable Term term) {
        return term == null ? "" : term.label();
    }

    /** Seats left, in words; empty when nobody counts or it does not matter any more. */
    public String seats(Event event, Map<UUID, Seats.Taken> taken) {
        var enrolling = event.sheet().enrolling();
        var standing = events.standing(event, taken);
        if (enrolling.how() != Enrolling.How.HERE || (standing != Standing.PUBLISHED && standing != Standing.FULL)) {
            return enrolling.how() == Enrolling.How.OPEN ? say("seats.open") : "";
        }
        if (!enrolling.seats().counted()) {
            return say("seats.many");
        }
        int free = events.free(event, taken);
        return free > FEW ? say("seats.many") : free == 0 ? say("seats.none") : say("seats.few", free);
    }

    /** Organisations by id. */
    public Map<OrganisationId, OrganisationName> organisations(Collection<OrganisationId> some) {
        return new HashMap<>(organisations.find(some));
    }

    /** In whose name it happens; empty for the house. */
    public Optional<OrganisationName> organisation(Event event) {
        return event.organisation()
                .flatMap(id ->
                        Optional.ofNullable(organisations.find(List.of(id)).get(id)));
    }
}
