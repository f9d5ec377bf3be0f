package org.interlace.events.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.Events;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Seats;
import org.jspecify.annotations.Nullable;

/** Events as JSON. */
@RequestScoped
public class EventViews {

    private static final String USUAL = "fr";

    private final Events events;
    private final Terms terms;
    private final OrganisationNames organisations;
    private final Viewer viewer;

    @Inject
    EventViews(Events events, Terms terms, OrganisationNames organisations, Viewer viewer) {
        this.events = events;
        this.terms = terms;
        this.organisations = organisations;
        this.viewer = viewer;
    }

    /** A language in which one can follow. */
    public record SpokenView(String language, String level) {}

    /** In whose name it happens. */
    public record OrganiserView(String id, String handle, String name) {}

    /**
     * An event as the caller may read it.
     *
     * @param language of title and texts
     * @param free seats left for anybody; absent where nobody counts
     */
    public record EventView(
            String id,
            String handle,
            String state,
            String kind,
            String title,
            String description,
            String language,
            List<String> languages,
            String starts,
            String ends,
            String zone,
            @Nullable String place,
            String venue,
            boolean online,
            String arrival,
            String bring,
            String cost,
            String speakers,
            List<SpokenView> spoken,
            List<String> needs,
            String enrolment,
            @Nullable Integer capacity,
            @Nullable Integer free,
            @Nullable OrganiserView organisation,
            int version) {}

    /** Several. */
    public record EventsView(
            List<EventView> items, @Nullable String next) {}

    /**
     * An enrolment.
     *
     * @param link the path at which somebody without an account changes it; present when it was just made
     */
    public record EnrolmentView(
            String id,
            String event,
            String state,
            int guests,
            int children,
            @Nullable String until,
            @Nullable String link) {}

    /** Somebody came in. */
    public record CheckInView(String id, String event, String came) {}

    List<EventView> of(List<Event> some) {
        var taken = events.taken(some);
        var names = organisations.find(
                some.stream().flatMap(event -> event.organisation().stream()).toList());
        return some.stream().map(event -> view(event, taken, names)).toList();
    }

    private EventView view(Event event, Map<UUID, Seats.Taken> taken, Map<OrganisationId, OrganisationName> names) {
        var sheet = event.sheet();
        var language = sheet.texts().shownIn(viewer.language().getLanguage(), USUAL);
        var text = sheet.texts().text(language);
        var seats = sheet.enrolling().seats();
        return new EventView(
                event.id().toString(),
                event.handle(),
                events.standing(event, taken).word(),
                sheet.kind().word(),
                text.title(),
                text.text(),
                language,
                sheet.texts().readable().stream().sorted().toList(),
                sheet.when().starts().toOffsetDateTime().toString(),
                sheet.when().ends().toOffsetDateTime().toString(),
                sheet.when().zone().getId(),
                sheet.where().commune().map(this::key).orElse(null),
                sheet.where().venue(),
                sheet.where().online(),
                text.arrival(),
                text.bring(),
                text.cost(),
                text.speakers(),
                sheet.spoken().stream()
                        .map(one ->
                                new SpokenView(key(one.language()), one.level().word()))
                        .toList(),
                sheet.needs().stream().sorted().map(Need::word).toList(),
                sheet.enrolling().how().word(),
                seats.counted() ? seats.capacity() : null,
                seats.counted() ? events.free(event, taken) : null,
                event.organisation().map(names::get).map(EventViews::organiser).orElse(null),
                event.version());
    }

    private static OrganiserView organiser(OrganisationName name) {
        return new OrganiserView(name.id().toString(), name.handle(), name.name());
    }

    private String key(UUID term) {
        return terms.find(List.of(term), viewer.language()).values().stream()
                .map(Term::key)
                .findFirst()
                .orElse("");
    }

    static EnrolmentView of(Enrolment one, @Nullable String link) {
        return new EnrolmentView(
                one.id().toString(),
                one.event().toString(),
                one.state().word(),
                one.party().guests(),
                one.party().children(),
                one.offeredUntil().map(Object::toString).orElse(null),
                link);
    }
}
