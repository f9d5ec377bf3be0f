package org.interlace.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.api.page.Option;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.EventProblem;
import org.interlace.events.Events;
import org.interlace.events.EventsPlugin;
import org.interlace.events.Organising;
import org.interlace.events.Publishing;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.EventQuestion;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Reserved;
import org.interlace.events.domain.Spoken;
import org.jspecify.annotations.Nullable;

/** {@code /events/new} and {@code /events/{handle}/edit}: one form, with the checklist of what keeps people away. */
@RequestScoped
@Named
public class EventsWritePage {

    private final Publishing publishing;
    private final Events events;
    private final Organising organising;
    private final OrganisationNames organisations;
    private final SheetForm form;
    private final Terms terms;
    private final Words words;
    private final Viewer viewer;
    private final Visit visit;
    private @Nullable Event event;

    @Inject
    EventsWritePage(
            Publishing publishing,
            Events events,
            Organising organising,
            OrganisationNames organisations,
            SheetForm form,
            Terms terms,
            Words words,
            Viewer viewer,
            Visit visit) {
        this.publishing = publishing;
        this.events = events;
        this.organising = organising;
        this.organisations = organisations;
        this.form = form;
        this.terms = terms;
        this.words = words;
        this.viewer = viewer;
        this.visit = visit;
    }

    /** Something to choose. */
    public record Choice(String value, String label, String hint, String icon, boolean chosen) {}

    /** A row of the form: a language with its level, or a question. */
    public record Row(String name, List<Option> first, List<Option> second, String text, boolean ticked) {}

    @PostConstruct
    void open() {
        visit.form();
        var handle = visit.value("handle");
        if (!handle.isEmpty()) {
            var found = events.see(handle);
            if (!organising.organises(found)) {
                throw new PortalException(EventProblem.ABSENT);
            }
            event = found;
        }
    }

    private Optional<EventSheet> sheet() {
        return Optional.ofNullable(event).map(Event::sheet);
    }

    private Event event() {
        return Objects.requireNonNull(event);
    }

    /** Whether it is a new one. */
    public boolean isFresh() {
        return event == null;
    }

    /** Where one comes back to. */
    public String getBack() {
        return event == null ? "/events" : "/events/" + event.handle();
    }

    /** The version that was read, so that nobody's change is lost. */
    public String getVersion() {
        return event == null ? "" : Integer.toString(event.version());
    }

    /** Whether the viewer could write for somebody. */
    public boolean isPossible() {
        return !getOrganisers().isEmpty();
    }

    /** In whose name: organisations the viewer speaks for, and the house for whoever manages events. */
    public List<Choice> getOrganisers() {
        var house = viewer.may(EventsPlugin.MANAGE)
                ? Stream.of(new Choice("", words.say("organiser.house"), "", "home", false))
                : Stream.<Choice>of();
        var own = organisations.own().stream()
                .map(one -> new Choice(one.id().toString(), one.name(), "", "organisation", false));
        var all = Stream.concat(own, house).toList();
        var wished = visit.value("organisation");
        return all.stream()
                .map(one -> new Choice(
                        one.value(),
                        one.label(),
                        "",
                        one.icon(),
                        one.value()
                                .equals(
                                        visit.values("organisation").isEmpty()
                                                ? all.get(0).value()
                                                : wished)))
                .toList();
    }

    /** Kinds. */
    public List<Choice> getKinds() {
        var chosen = typed("kind", sheet().map(sheet -> sheet.kind().word()).orElse(EventKind.TRAINING.word()));
        return Arrays.stream(EventKind.values())
                .map(kind -> new Choice(
                        kind.word(),
                        words.say("kind." + kind.word()),
                        "",
                        kind.icon(),
                        kind.word().equals(chosen)))
                .toList();
    }

    /** The text in the original language. */
    public EventText getText() {
        return sheet().map(EventSheet::texts)
                .map(texts -> texts.text(texts.original()))
                .orElseGet(() -> new EventText("", "", "", "", "", "", EventText.Status.HUMAN));
    }

    /** Venue and link. */
    public String getVenue() {
        return sheet().map(sheet -> sheet.where().venue()).orElse("");
    }

    /** The link of the call. */
    public String getLink() {
        return sheet().map(sheet -> sheet.where().link()).orElse("");
    }

    /** The first day. */
    public String getDay() {
        return sheet().map(sheet -> sheet.when().starts().toLocalDate().toString())
                .orElse("");
    }

    /** The last day, when it is another one. */
    public String getLast() {
        return sheet().map(sheet -> sheet.when().ends().toLocalDate())
                .filter(last -> !last.toString().equals(getDay()))
                .map(LocalDate::toString)
                .orElse("");
    }

    /** The hour it starts. */
    public String getStarts() {
        return hour(sheet().map(sheet -> sheet.when().starts()));
    }

    /** The hour it ends. */
    public String getEnds() {
        return hour(sheet().map(sheet -> sheet.when().ends()));
    }

    private static String hour(Optional<ZonedDateTime> at) {
        return at.map(ZonedDateTime::toLocalTime).map(LocalTime::toString).orElse("");
    }

    /** Communes. */
    public List<Option> getPlaces() {
        var chosen = typed(
                "place",
                sheet().flatMap(sheet -> sheet.where().commune())
                        .flatMap(id -> Optional.ofNullable(
                                terms.find(List.of(id), words.language()).get(id)))
                        .map(Term::key)
                        .orElse(""));
        return terms(Terms.Kind.PLACE, chosen);
    }

    private List<Option> terms(Terms.Kind kind, String chosen) {
        return terms.all(kind, words.language()).stream()
                .map(term -> new Option(term.key(), term.label(), term.key().equals(chosen)))
                .toList();
    }

    /** Languages in which one can follow, with how well one must know each. */
    public List<Row> getLanguages() {
        var now = sheet().map(EventSheet::spoken).orElse(List.of());
        var known = terms.find(now.stream().map(Spoken::language).toList(), words.language());
        return IntStream.range(0, SheetForm.LANGUAGES)
                .mapToObj(i -> {
                    var one = i < now.size() ? now.get(i) : null;
                    var term = one == null ? null : known.get(one.language());
                    var level = typed(
                            "level-" + i, one == null ? "good" : one.level().word());
                    return new Row(
                            Integer.toString(i),
                            terms(Terms.Kind.LANGUAGE, typed("language-" + i, term == null ? "" : term.key())),
                            Arrays.stream(Spoken.Level.values())
                                    .map(each -> new Option(
                                            each.word(),
                                            words.say("level.choice." + each.word()),
                                            each.word().equals(level)))
                                    .toList(),
                            "",
                            false);
                })
                .toList();
    }

    /** What keeps people away, to be ticked off. */
    public List<Choice> getNeeds() {
        var ticked = visit.values("need").isEmpty()
                ? sheet().map(sheet -> sheet.needs().stream().map(Need::word).toList())
                        .orElse(List.of())
                : visit.values("need");
        return Arrays.stream(Need.values())
                .map(need -> new Choice(
                        need.word(),
                        words.say("need." + need.word()),
                        words.say("need.hint." + need.word()),
                        need.icon(),
                        ticked.contains(need.word())))
                .toList();
    }

    /** How people enrol. */
    public List<Choice> getHows() {
        var chosen = typed(
                "how", sheet().map(sheet -> sheet.enrolling().how().word()).orElse("here"));
        return Arrays.stream(Enrolling.How.values())
                .map(how -> new Choice(
                        how.word(),
                        words.say("how." + how.word()),
                        "",
                        "",
                        how.word().equals(chosen)))
                .toList();
    }

    /** Where one enrols elsewhere. */
    public String getElsewhere() {
        return sheet().map(sheet -> sheet.enrolling().elsewhere()).orElse("");
    }

    /** How many people fit; empty when nobody counts. */
    public String getCapacity() {
        return number(sheet().map(sheet -> sheet.enrolling().capacity()).orElse(0));
    }

    /** How many adults somebody may bring along. */
    public String getGuests() {
        return number(sheet().map(sheet -> sheet.enrolling().guests()).orElse(0));
    }

    /** Whether children may come along. */
    public boolean isChildren() {
        return visit.value("title").isEmpty()
                ? sheet().filter(sheet -> sheet.enrolling().children()).isPresent()
                : !visit.value("children").isEmpty();
    }

    /** Seats kept for some. */
    public List<Choice> getReserved() {
        var now = sheet().map(sheet -> sheet.enrolling().reserved()).orElse(List.of());
        return Arrays.stream(Reserved.Group.values())
                .map(group -> new Choice(
                        group.word(),
                        words.say("reserved." + group.word()),
                        number(now.stream()
                                .filter(one -> one.group() == group)
                                .mapToInt(Reserved::seats)
                                .sum()),
                        "",
                        false))
                .toList();
    }

    /** Until which day they are kept. */
    public String getReservedUntil() {
        return sheet().flatMap(sheet -> sheet.enrolling().reserved().stream()
                        .findFirst()
                        .map(one -> one.until()
                                .atZone(sheet.when().zone())
                                .toLocalDate()
                                .minusDays(1)
                                .toString()))
                .orElse("");
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** What is asked of those who enrol. */
    public List<Row> getQuestions() {
        var now = sheet().map(sheet -> sheet.enrolling().questions()).orElse(List.of());
        return IntStream.range(0, SheetForm.QUESTIONS)
                .mapToObj(i -> {
                    var one = i < now.size() ? now.get(i) : null;
                    var text = one == null
                            ? ""
                            : one.texts().values().stream().findFirst().orElse("");
                    var kind = typed(
                            "question-kind-" + i,
                            one == null ? "text" : one.kind().word());
                    return new Row(
                            Integer.toString(i),
                            Stream.of(EventQuestion.Kind.TEXT, EventQuestion.Kind.YES)
                                    .map(each -> new Option(
                                            each.word(),
                                            words.say("question.kind." + each.word()),
                                            each.word().equals(kind)))
                                    .toList(),
                            List.of(),
                            text,
                            one != null && one.needed());
                })
                .toList();
    }

    /** Who sees it. */
    public List<Choice> getAudiences() {
        var chosen = typed(
                "audience",
                sheet().map(sheet -> sheet.open() ? "everyone" : "members").orElse("everyone"));
        return Stream.of("everyone", "members")
                .map(one -> new Choice(one, words.say("audience." + one), "", "", one.equals(chosen)))
                .toList();
    }

    private String typed(String name, String otherwise) {
        var text = visit.value(name);
        return text.isEmpty() ? otherwise : text;
    }

    /** Saves what was written. */
    public void save() {
        try {
            var read = form.read(sheet());
            var faults = read.map(publishing::faults).orElseGet(form::faults);
            if (!faults.isEmpty()) {
                form.refuse(faults);
                return;
            }
            var saved = event == null
                    ? publishing.draft(organisation(), read.orElseThrow())
                    : publishing.revise(event().id(), version(), read.orElseThrow());
            visit.go("/events/" + saved.handle() + "/board?saved=1");
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }

    private Optional<OrganisationId> organisation() {
        var text = visit.value("organisation");
        return text.isEmpty() ? Optional.empty() : Optional.of(new OrganisationId(uuid(text)));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(EventProblem.NOT_YOURS);
        }
    }

    private int version() {
        var text = visit.value("version");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
