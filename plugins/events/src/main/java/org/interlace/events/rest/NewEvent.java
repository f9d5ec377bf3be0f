package org.interlace.events.rest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.problem.PortalException;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.EventProblem;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Spoken;
import org.interlace.events.domain.Texts;
import org.interlace.events.domain.When;
import org.interlace.events.domain.Where;
import org.jspecify.annotations.Nullable;

/**
 * An event to write, or what is to be changed of one: what is absent stays.
 *
 * @param organisation id of an organisation the caller speaks for; the house when absent
 * @param starts and ends: local, or with an offset
 * @param place the key of a commune
 * @param enrolment {@code here}, {@code elsewhere} or {@code open}
 * @param audience {@code everyone} or {@code members}
 */
public record NewEvent(
        @Nullable String organisation,
        @Nullable String title,
        @Nullable String description,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String zone,
        @Nullable String place,
        @Nullable String venue,
        @Nullable String link,
        @Nullable String arrival,
        @Nullable String bring,
        @Nullable String cost,
        @Nullable String speakers,
        @Nullable List<EventViews.@Nullable SpokenView> spoken,
        @Nullable List<@Nullable String> needs,
        @Nullable String enrolment,
        @Nullable String elsewhere,
        @Nullable Integer capacity,
        @Nullable Integer guests,
        @Nullable Boolean children,
        @Nullable String audience) {

    /** What it says, over what was said before. */
    EventSheet sheet(Optional<EventSheet> before, Terms terms, String usualLanguage, ZoneId usualZone) {
        return new EventSheet(
                kind == null
                        ? before.map(EventSheet::kind).orElse(EventKind.OTHER)
                        : EventKind.of(kind).orElseThrow(() -> new PortalException(EventProblem.BAD_KIND)),
                when(before, usualZone),
                where(before, terms),
                spoken(before, terms),
                needs(before),
                enrolling(before.map(EventSheet::enrolling).orElse(Enrolling.free(Enrolling.How.HERE))),
                audience == null ? before.map(EventSheet::open).orElse(true) : isOpen(audience),
                texts(before, usualLanguage));
    }

    private static boolean isOpen(String audience) {
        if (!Set.of("everyone", "members").contains(audience)) {
            throw new PortalException(EventProblem.BAD_MOVE);
        }
        return audience.equals("everyone");
    }

    private When when(Optional<EventSheet> before, ZoneId usual) {
        try {
            var clock = zone == null ? before.map(sheet -> sheet.when().zone()).orElse(usual) : ZoneId.of(zone);
            var from = starts == null ? before.map(sheet -> sheet.when().starts()) : Optional.of(time(starts, clock));
            var until = ends == null ? before.map(sheet -> sheet.when().ends()) : Optional.of(time(ends, clock));
            return new When(
                    from.orElseThrow(() -> new PortalException(EventProblem.BAD_TIME)),
                    until.orElseThrow(() -> new PortalException(EventProblem.BAD_TIME)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new PortalException(EventProblem.BAD_TIME);
        }
    }

    private static ZonedDateTime time(String text, ZoneId zone) {
        return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone)
                : LocalDateTime.parse(text).atZone(zone);
    }

    private Where where(Optional<EventSheet> before, Terms terms) {
        var known = before.map(EventSheet::where).orElse(new Where(Optional.empty(), "", ""));
        var commune = place == null
                ? known.commune()
                : place.isEmpty()
                        ? Optional.<java.util.UUID>empty()
                        : Optional.of(term(Terms.Kind.PLACE, place, terms, EventProblem.BAD_PLACE)
                                .id());
        return new Where(commune, or(venue, known.venue()), or(link, known.link()));
    }

    private static Term term(Terms.Kind kind, String key, Terms terms, EventProblem otherwise) {
        return terms.byKey(kind, key, Locale.ENGLISH).orElseThrow(() -> new PortalException(otherwise));
    }

    private List<Spoken> spoken(Optional<EventSheet> before, Terms terms) {
        if (spoken == null) {
            return before.map(EventSheet::spoken).orElse(List.of());
        }
        var all = new ArrayList<Spoken>();
        for (var one : spoken) {
            if (one == null) {
                throw new PortalException(EventProblem.BAD_SPOKEN);
            }
            all.add(new Spoken(
                    term(Terms.Kind.LANGUAGE, or(one.language(), ""), terms, EventProblem.BAD_SPOKEN)
                            .id(),
                    Spoken.Level.of(or(one.level(), "good"))
                            .orElseThrow(() -> new PortalException(EventProblem.BAD_SPOKEN))));
        }
        return all;
    }

    private Set<Need> needs(Optional<EventSheet> before) {
        if (needs == null) {
            return before.map(EventSheet::needs).orElse(Set.of());
        }
        var all = new HashSet<Need>();
        for (var word : needs) {
            all.add(Need.of(or(word, "")).orElseThrow(() -> new PortalException(EventProblem.BAD_NEED)));
        }
        return all;
    }

    private Enrolling enrolling(Enrolling known) {
        return new Enrolling(
                enrolment == null
                        ? known.how()
                        : Enrolling.How.of(enrolment).orElseThrow(() -> new PortalException(EventProblem.BAD_LINK)),
                or(elsewhere, known.elsewhere()),
                capacity == null ? known.capacity() : capacity,
                guests == null ? known.guests() : guests,
                children == null ? known.children() : children,
                known.reserved(),
                known.questions());
    }

    private Texts texts(Optional<EventSheet> before, String usual) {
        var known = before.map(EventSheet::texts);
        var code = or(language, known.map(Texts::original).orElse(usual));
        var old = known.flatMap(texts -> Optional.ofNullable(texts.in().get(code)))
                .orElse(new EventText("", "", "", "", "", "", EventText.Status.HUMAN));
        var text = new EventText(
                or(title, old.title()).strip(),
                or(description, old.text()).strip(),
                or(bring, old.bring()),
                or(arrival, old.arrival()),
                or(cost, old.cost()),
                or(speakers, old.speakers()),
                EventText.Status.HUMAN);
        return known.map(texts -> texts.with(code, text)).orElseGet(() -> Texts.of(code, text));
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
