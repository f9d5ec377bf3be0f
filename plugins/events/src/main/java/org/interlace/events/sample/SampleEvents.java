package org.interlace.events.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.api.sample.SampleCommunity;
import org.interlace.api.sample.SampleData;
import org.interlace.api.time.Days;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.Enrolments;
import org.interlace.events.Publishing;
import org.interlace.events.domain.Answers;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventMove;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventStore;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Guest;
import org.interlace.events.domain.Handle;
import org.interlace.events.domain.Party;
import org.interlace.events.domain.Seats;
import org.interlace.events.domain.Seen;
import org.interlace.events.domain.Spoken;
import org.interlace.events.domain.Texts;
import org.interlace.events.domain.When;
import org.interlace.events.domain.Where;

/** Sixty events around today, in every state, for which the invented people enrolled. */
@ApplicationScoped
public class SampleEvents implements SampleData {

    private static final int EVENTS = 60;

    /** Most happens in the middle of the community. */
    private static final List<String> PLACES = List.of(
            "liege",
            "seraing",
            "liege",
            "herstal",
            "verviers",
            "liege",
            "ans",
            "huy",
            "liege",
            "grace-hollogne",
            "spa");

    private static final int LOOKED_THROUGH = 60;

    private final EventStore events;
    private final EnrolmentStore enrolled;
    private final Enrolments enrolments;
    private final Publishing publishing;
    private final OrganisationNames organisations;
    private final Terms terms;
    private final GraphChanges changes;
    private final Days days;
    private final Clock clock;

    @Inject
    SampleEvents(
            EventStore events,
            EnrolmentStore enrolled,
            Enrolments enrolments,
            Publishing publishing,
            OrganisationNames organisations,
            Terms terms,
            GraphChanges changes,
            Days days,
            Clock clock) {
        this.events = events;
        this.enrolled = enrolled;
        this.enrolments = enrolments;
        this.publishing = publishing;
        this.organisations = organisations;
        this.terms = terms;
        this.changes = changes;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void load(SampleCommunity community) {
        var author = community.person("partner").or(() -> community.members().stream()
                .findFirst());
        if (!events.sample().isEmpty() || author.isEmpty()) {
            return;
        }
        var organisers = organisers(community);
        var made = new ArrayList<Event>();
        for (int i = 0; i < EVENTS; i++) {
            made.add(published(i, organisers.get(i % organisers.size())));
        }
        made.get(EVENTS / 3).move(EventMove.CANCEL, clock.instant());
        drafts(community, organisers.get(0));
        come(community, made);
        made.forEach(event -> {
            changes.changed(Event.GRAPH, event.id());
            changes.changed(Event.ORGANISER, event.id());
        });
    }

    /**
     * In whose name.
     *
     * @param organisation empty for the house
     */
    private record Organiser(MemberId author, Optional<OrganisationId> organisation) {}

    /** Organisations for which invented people speak, the partner's own first, and the house. */
    private List<Organiser> organisers(SampleCommunity community) {
        var found = new LinkedHashMap<OrganisationId, MemberId>();
        var people = new ArrayList<MemberId>();
        community.person("partner").ifPresent(people::add);
        community.members().stream().limit(LOOKED_THROUGH).forEach(people::add);
        people.forEach(person -> community.as(person, () -> organisations.own().stream()
                .map(OrganisationName::id)
                .forEach(own -> found.putIfAbsent(own, person))));
        var all = new ArrayList<Organiser>();
        found.forEach((organisation, person) -> all.add(new Organiser(person, Optional.of(organisation))));
        community.person("facilitator").ifPresent(person -> all.add(new Organiser(person, Optional.empty())));
        return all;
    }

    private Event published(int number, Organiser organiser) {
        // every sixth is over; the others come within eight weeks
        int day = number % 6 == 5 ? -number / 3 - 1 : 1 + number;
        var event = written(number, day, organiser);
        event.markLookedOver();
        event.move(EventMove.PUBLISH, clock.instant());
        return event;
    }

    private Event written(int number, int day, Organiser organiser) {
        var sheet = sheet(number, days.today().plusDays(day));
        var original = sheet.texts().text(sheet.texts().original());
        var event = new Event(
                Handle.of(original.title()),
                organiser.organisation(),
                Optional.of(organiser.author()),
                sheet,
                clock.instant());
        event.markSample();
        events.keep(event);
        return event;
    }

    private EventSheet sheet(int number, LocalDate day) {
        var item = Programme.ITEMS.get(number % Programme.ITEMS.size());
        var starts = day.atTime(item.hour(), 0).atZone(days.zone());
        return new EventSheet(
                item.kind(),
                new When(starts, starts.plusHours(item.hours())),
                where(number),
                item.spoken().entrySet().stream()
                        .flatMap(one -> terms
                                .byKey(Terms.Kind.LANGUAGE, one.getKey(), Locale.FRENCH)
                                .or(() -> terms.named(Terms.Kind.LANGUAGE, one.getKey(), Locale.FRENCH))
                                .map(term -> new Spoken(term.id(), one.getValue()))
                                .stream())
                        .sorted(java.util.Comparator.comparing(Spoken::level))
                        .toList(),
                item.needs(),
                enrolling(number, item.capacity()),
                number % 7 != 6,
                texts(item));
    }

    private Where where(int number) {
        var places = PLACES.stream()
                .flatMap(key -> terms.byKey(Terms.Kind.PLACE, key, Locale.FRENCH).stream())
                .toList();
        boolean online = number % 10 == 9;
        return new Where(
                places.isEmpty() || online
                        ? Optional.empty()
                        : Optional.of(places.get(number % places.size())).map(Term::id),
                online ? "" : "Rue des Ateliers " + (2 + number),
                number % 5 == 4 ? "https://meet.example.org/salle-" + number : "");
    }

    private static Enrolling enrolling(int number, int capacity) {
        return switch (number % 8) {
            case 3 -> Enrolling.free(Enrolling.How.OPEN);
            case 6 ->
                new Enrolling(
                        Enrolling.How.ELSEWHERE,
                        "https://inscription.example.org/" + number,
                        0,
                        0,
                        false,
                        List.of(),
                        List.of());
            default -> new Enrolling(Enrolling.How.HERE, "", capacity, 1, number % 2 == 0, List.of(), List.of());
        };
    }

    private static Texts texts(Programme.Item item) {
        var in = new HashMap<String, EventText>();
        item.titles()
                .forEach((language, said) -> in.put(
                        language,
                        new EventText(said.title(), said.text(), "", said.arrival(), "", "", EventText.Status.HUMAN)));
        return new Texts(item.original(), in);
    }

    private void drafts(SampleCommunity community, Organiser organiser) {
        written(0, 30, organiser);
        var first = written(4, 25, organiser);
        community.as(organiser.author(), () -> publishing.move(first.id(), EventMove.SUBMIT));
    }

    /** People enrol: one event is full and some wait, one is over and people were there. */
    private void come(SampleCommunity community, List<Event> made) {
        var members = community.members();
        var open = made.stream()
                .filter(event -> event.sheet().enrolling().how() == Enrolling.How.HERE && event.isShown())
                .filter(event -> !event.isBegun(clock.instant())
                        && event.sheet().enrolling().seats().counted())
                .limit(8)
                .toList();
        for (int i = 0; i < open.size(); i++) {
            int many = i == 0 ? open.get(0).sheet().enrolling().capacity() + 3 : 3 + i % 4;
            for (int j = 0; j < many; j++) {
                enrol(community, members.get((20 + i * 17 + j) % members.size()), open.get(i), j);
            }
        }
        for (var key : List.of("member", "entrepreneur", "coach")) {
            community
                    .person(key)
                    .ifPresent(person ->
                            open.stream().skip(1).limit(2).forEach(event -> enrol(community, person, event, 1)));
        }
        open.stream()
                .skip(2)
                .limit(1)
                .forEach(event -> enrolments.enrol(
                        event.id(), new Guest("Amina", "", "+32 4 000 00 00", "ar"), Enrolments.Wish.PLAIN));
        made.stream().filter(event -> event.isOver(clock.instant())).limit(3).forEach(event -> was(event, members));
    }

    private void enrol(SampleCommunity community, MemberId person, Event event, int number) {
        var seen = List.of(Seen.values()).get(number % Seen.values().length);
        community.as(person, () -> enrolments
                .enrol(event.id(), new Enrolments.Wish(Party.ALONE, Answers.NONE, seen))
                .markSample());
    }

    private void was(Event event, List<MemberId> members) {
        Instant came = event.sheet().when().from();
        for (int i = 0; i < 6; i++) {
            var one = new Enrolment(event.id(), Handle.secret(), i + 1, came.minusSeconds(86_400));
            one.of(members.get((40 + i * 7) % members.size()));
            one.sit(new Seats.Pot(Optional.empty()));
            if (i != 4) {
                one.come(came);
            }
            one.thank();
            one.markSample();
            enrolled.keep(one);
            changes.changed(Enrolment.GRAPH, one.id());
        }
    }

    @Override
    public void remove(SampleCommunity community) {
        for (var id : events.sample()) {
            enrolled.of(id, Set.of(EnrolmentState.values())).forEach(one -> changes.changed(Enrolment.GRAPH, one.id()));
            events.remove(id);
            changes.changed(Event.GRAPH, id);
            changes.changed(Event.ORGANISER, id);
        }
    }
}
