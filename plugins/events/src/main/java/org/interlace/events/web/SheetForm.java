package org.interlace.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.api.time.Days;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.EventProblem;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.EventQuestion;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Reserved;
import org.interlace.events.domain.Spoken;
import org.interlace.events.domain.Texts;
import org.interlace.events.domain.When;
import org.interlace.events.domain.Where;

/** Reads the form of an event; what cannot be read is said beside its field. */
@RequestScoped
public class SheetForm {

    /** So many languages can be named in the form. */
    static final int LANGUAGES = 3;

    /** So many questions can be asked in the form. */
    static final int QUESTIONS = 3;

    private final Terms terms;
    private final Words words;
    private final Days days;
    private final Visit visit;
    private final Map<String, EventProblem> faults = new LinkedHashMap<>();

    @Inject
    SheetForm(Terms terms, Words words, Days days, Visit visit) {
        this.terms = terms;
        this.words = words;
        this.days = days;
        this.visit = visit;
    }

    /**
     * What was sent.
     *
     * @param before what the event said until now; empty for a new one
     * @return empty when something could not be read, which {@link #faults} says
     */
    Optional<EventSheet> read(Optional<EventSheet> before) {
        faults.clear();
        var kind = EventKind.of(visit.value("kind"));
        if (kind.isEmpty()) {
            fault("kind", EventProblem.BAD_KIND);
        }
        var when = when(before.map(sheet -> sheet.when().zone()).orElse(days.zone()));
        var where = where();
        var spoken = spoken();
        var enrolling = enrolling(before, when);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventSheet(
                kind.orElseThrow(),
                when.orElseThrow(),
                where,
                spoken,
                visit.values("need").stream()
                        .flatMap(word -> Need.of(word).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                enrolling,
                visit.value("audience").equals("everyone"),
                texts(before)));
    }

    /** What could not be read, by field. */
    Map<String, EventProblem> faults() {
        return faults;
    }

    /** Says what is wrong, beside the fields. */
    void refuse(Map<String, EventProblem> some) {
        some.forEach((field, problem) -> visit.refuse(field, new PortalException(problem)));
    }

    private void fault(String field, EventProblem problem) {
        faults.putIfAbsent(field, problem);
    }

    private Texts texts(Optional<EventSheet> before) {
        var text = text();
        return before.map(sheet -> sheet.texts().with(sheet.texts().original(), text))
                .orElseGet(() -> Texts.of(words.language().getLanguage(), text));
    }

    /** What was sent of the texts alone. */
    EventText text() {
        return new EventText(
                visit.value("title").strip(),
                visit.value("text").strip(),
                visit.value("bring").strip(),
                visit.value("arrival").strip(),
                visit.value("cost").strip(),
                visit.value("speakers").strip(),
                EventText.Status.of(visit.value("status")).orElse(EventText.Status.HUMAN));
    }

    private Optional<When> when(ZoneId zone) {
        try {
            var day = LocalDate.parse(visit.value("day"));
            var last = visit.value("last").isEmpty() ? day : LocalDate.parse(visit.value("last"));
            var starts = day.atTime(LocalTime.parse(visit.value("starts"))).atZone(zone);
            var ends = last.atTime(LocalTime.parse(visit.value("ends"))).atZone(zone);
            return Optional.of(new When(starts, ends));
        } catch (DateTimeException | IllegalArgumentException e) {
            fault("day", EventProblem.BAD_TIME);
            return Optional.empty();
        }
    }

    private Where where() {
        var key = visit.value("place");
        var place = terms.byKey(Terms.Kind.PLACE, key, words.language());
        if (!key.isEmpty() && place.isEmpty()) {
            fault("place", EventProblem.BAD_PLACE);
        }
        return new Where(
                place.map(Term::id),
                visit.value("venue").strip(),
                visit.value("link").strip());
    }

    private List<Spoken> spoken() {
        var all = new LinkedHashMap<java.util.UUID, Spoken>();
        for (int i = 0; i < LANGUAGES; i++) {
            var key = visit.value("language-" + i);
            var level = Spoken.Level.of(visit.value("level-" + i)).orElse(Spoken.Level.GOOD);
            if (!key.isEmpty()) {
                terms.byKey(Terms.Kind.LANGUAGE, key, words.language())
                        .ifPresentOrElse(
                                term -> all.putIfAbsent(term.id(), new Spoken(term.id(), level)),
                                () -> fault("language-0", EventProblem.BAD_SPOKEN));
            }
        }
        return List.copyOf(all.values());
    }

    private Enrolling enrolling(Optional<EventSheet> before, Optional<When> when) {
        var how = Enrolling.How.of(visit.value("how")).orElse(Enrolling.How.HERE);
        return new Enrolling(
                how,
                how == Enrolling.How.ELSEWHERE ? visit.value("elsewhere").strip() : "",
                number("capacity", Enrolling.CAPACITY),
                number("guests", Enrolling.GUESTS),
                !visit.value("children").isEmpty(),
                reserved(when),
                questions(before));
    }

    private int number(String field, int most) {
        var text = visit.value(field).strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > most) {
            fault(field, EventProblem.BAD_SEATS);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private List<Reserved> reserved(Optional<When> when) {
        var all = new ArrayList<Reserved>();
        var until = until(when);
        for (var group : Reserved.Group.values()) {
            int seats = number("reserved-" + group.word(), Enrolling.CAPACITY);
            if (seats > 0) {
                all.add(new Reserved(group, seats, until));
            }
        }
        return all;
    }

    /** The end of the day that was named; a week before it starts when none was. */
    private Instant until(Optional<When> when) {
        var starts = when.map(When::starts).orElseGet(() -> days.today().atStartOfDay(days.zone()));
        try {
            var day = visit.value("reserved-until");
            return day.isEmpty()
                    ? starts.minus(Duration.ofDays(7)).toInstant()
                    : LocalDate.parse(day)
                            .plusDays(1)
                            .atStartOfDay(starts.getZone())
                            .toInstant();
        } catch (DateTimeException e) {
            fault("reserved-until", EventProblem.BAD_RESERVED);
            return starts.toInstant();
        }
    }

    private List<EventQuestion> questions(Optional<EventSheet> before) {
        var language = before.map(sheet -> sheet.texts().original())
                .orElse(words.language().getLanguage());
        var known = before.map(sheet -> sheet.enrolling().questions()).orElse(List.of());
        var all = new ArrayList<EventQuestion>();
        for (int i = 0; i < QUESTIONS; i++) {
            var text = visit.value("question-" + i).strip();
            if (!text.isEmpty()) {
                var id = i < known.size() ? known.get(i).id() : "q" + (i + 1);
                var kind = EventQuestion.Kind.of(visit.value("question-kind-" + i))
                        .filter(one -> one != EventQuestion.Kind.CHOICE)
                        .orElse(EventQuestion.Kind.TEXT);
                boolean needed = !visit.value("question-needed-" + i).isEmpty();
                all.add(new EventQuestion(id, kind, needed, Map.of(language, text), Map.of()));
            }
        }
        return all;
    }
}
