package org.interlace.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.page.Option;
import org.interlace.api.page.Visit;
import org.interlace.api.time.Days;
import org.interlace.api.vocabulary.PlaceMap;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.Events;
import org.interlace.events.EventsPlugin;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventFilter;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.Need;
import org.jspecify.annotations.Nullable;

/** {@code /events}: what happens, as a list, a week, a month or a map; everything is in the address. */
@RequestScoped
@Named
public class EventsListPage {

    private static final int PAGE = 20;

    /** A month or a map shows so many at most. */
    private static final int MANY = 500;

    private static final int WEEK = 7;
    private static final int WORDS = 100;

    private final Events events;
    private final Words words;
    private final Terms terms;
    private final PlaceMap.Drawing drawing;
    private final Days days;
    private final Viewer viewer;
    private final Visit visit;
    private View view = View.LIST;
    private LocalDate first = LocalDate.EPOCH;
    private int page;
    private boolean more;
    private List<Event> found = List.of();
    private List<Words.Card> cards = List.of();

    @Inject
    EventsListPage(
            Events events, Words words, Terms terms, PlaceMap.Drawing drawing, Days days, Viewer viewer, Visit visit) {
        this.events = events;
        this.words = words;
        this.terms = terms;
        this.drawing = drawing;
        this.days = days;
        this.viewer = viewer;
        this.visit = visit;
    }

    /** How they are shown. */
    private enum View {
        LIST,
        WEEK,
        MONTH,
        MAP;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Something to choose. */
    public record Choice(String value, String label, String icon, boolean chosen) {}

    /** A tab or a link. */
    public record Link(String href, String label, boolean here) {}

    /** A day with its events; {@code number} is empty for days of other months. */
    public record Day(String number, String label, boolean today, List<Words.Card> events) {}

    @PostConstruct
    void open() {
        view = Arrays.stream(View.values())
                .filter(one -> one.word().equals(visit.value("view")))
                .findFirst()
                .orElse(View.LIST);
        page = visit.value("page").matches("[0-9]{1,3}") ? Integer.parseInt(visit.value("page")) : 0;
        first = start(visit.value("from"));
        int limit = view == View.LIST ? PAGE : MANY;
        var some = events.list(filter(), view == View.LIST ? page * PAGE : 0, limit + 1);
        more = some.size() > limit;
        found = more ? some.subList(0, limit) : some;
        cards = words.cards(found);
    }

    private LocalDate start(String from) {
        var day = days.today();
        try {
            day = from.isEmpty() ? day : LocalDate.parse(from);
        } catch (DateTimeException e) {
            // a mistyped day is today
        }
        return switch (view) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case LIST, MAP -> day;
        };
    }

    private EventFilter filter() {
        var begin = first.atStartOfDay(days.zone()).toInstant();
        var now = events.now();
        boolean span = view == View.WEEK || view == View.MONTH;
        return new EventFilter(
                span || begin.isAfter(now) ? begin : now,
                span ? Optional.of(next().atStartOfDay(days.zone()).toInstant()) : Optional.empty(),
                getWords(),
                EventKind.of(visit.value("kind")),
                term(Terms.Kind.LANGUAGE, "language").map(Term::id),
                term(Terms.Kind.PLACE, "place").map(Term::id),
                Optional.empty(),
                needs(),
                !visit.value("free").isEmpty(),
                events.onlyOpen());
    }

    private Optional<Term> term(Terms.Kind kind, String parameter) {
        return terms.byKey(kind, visit.value(parameter), viewer.language());
    }

    private Set<Need> needs() {
        return visit.values("need").stream()
                .flatMap(word -> Need.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate next() {
        return view == View.MONTH ? first.plusMonths(1) : first.plusDays(WEEK);
    }

    /** What is looked for. */
    public String getWords() {
        var text = visit.value("q").strip();
        return text.length() > WORDS ? text.substring(0, WORDS) : text;
    }

    /** As what they are shown. */
    public String getView() {
        return view.word();
    }

    /** Whether nothing was found. */
    public boolean isNothing() {
        return found.isEmpty();
    }

    /** Whether something narrows the list. */
    public boolean isNarrowed() {
        return !question("view", "from", "page", "lang").isEmpty();
    }

    /** An attribute of the folded part: it stands open while something narrows the list. */
    public @Nullable String getOpen() {
        return isNarrowed() ? "open" : null;
    }

    /** Whether the viewer may write events. */
    public boolean isWriting() {
        return viewer.may(EventsPlugin.WRITE);
    }

    /** Events by day, the next first. */
    public Map<String, List<Words.Card>> getByDay() {
        var all = new LinkedHashMap<String, List<Words.Card>>();
        for (int i = 0; i < found.size(); i++) {
            all.computeIfAbsent(words.day(found.get(i).sheet().when()), day -> new ArrayList<>())
                    .add(cards.get(i));
        }
        return all;
    }

    /** All days of the month in weeks, Monday first. */
    public List<List<Day>> getWeeks() {
        var month = YearMonth.from(first);
        var byDay = cards.stream().collect(Collectors.groupingBy(Words.Card::day));
        var weeks = new ArrayList<List<Day>>();
        var day = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!day.isAfter(month.atEndOfMonth())) {
            var week = new ArrayList<Day>();
            for (int i = 0; i < WEEK; i++) {
                var block = words.block(day);
                week.add(new Day(
                        YearMonth.from(day).equals(month) ? block.day() : "",
                        block.weekday(),
                        day.equals(days.today()),
                        YearMonth.from(day).equals(month) ? byDay.getOrDefault(day, List.of()) : List.of()));
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        return weeks;
    }

    /** What the shown time is called. */
    public String getSpan() {
        return view == View.MONTH
                ? words.month(first)
                : words.say("week", words.block(first).day(), words.month(first));
    }

    /** The time before. */
    public String getEarlier() {
        return address("from", (view == View.MONTH ? first.minusMonths(1) : first.minusDays(WEEK)).toString());
    }

    /** The time after. */
    public String getLater() {
        return address("from", next().toString());
    }

    /** Communes as circles. */
    public PlaceMap getMap() {
        var counts = new LinkedHashMap<UUID, Long>();
        found.forEach(event -> event.sheet().where().commune().ifPresent(place -> counts.merge(place, 1L, Long::sum)));
        var known = terms.find(counts.keySet(), viewer.language());
        return drawing.draw(known.values().stream()
                .map(place -> spot(place, counts.getOrDefault(place.id(), 0L)))
                .toList());
    }

    private PlaceMap.Spot spot(Term place, long count) {
        var href = "/events?place=" + place.key();
        return new PlaceMap.Spot(
                place.id(),
                place.label(),
                count,
                words.say("number", count),
                place.label() + ": " + words.say("count", count),
                href);
    }

    /** Each way to show them. */
    public List<Link> getViews() {
        return Arrays.stream(View.values())
                .map(one -> new Link(address("view", one.word()), words.say("view." + one.word()), one == view))
                .toList();
    }

    /** The next page; empty when there is none. */
    public String getMore() {
        return more && view == View.LIST ? address("page", Integer.toString(page + 1)) : "";
    }

    /** Kinds to choose from. */
    public List<Option> getKinds() {
        return Arrays.stream(EventKind.values())
                .map(kind -> new Option(
                        kind.word(),
                        words.say("kind." + kind.word()),
                        kind.word().equals(visit.value("kind"))))
                .toList();
    }

    /** Needs to choose from. */
    public List<Choice> getNeeds() {
        var chosen = needs();
        return Arrays.stream(Need.values())
                .map(need ->
                        new Choice(need.word(), words.say("need." + need.word()), need.icon(), chosen.contains(need)))
                .toList();
    }

    /** Languages to choose from. */
    public List<Option> getLanguages() {
        return choices(Terms.Kind.LANGUAGE, "language");
    }

    /** Communes to choose from. */
    public List<Option> getPlaces() {
        return choices(Terms.Kind.PLACE, "place");
    }

    private List<Option> choices(Terms.Kind kind, String parameter) {
        return terms.all(kind, viewer.language()).stream()
                .map(term -> new Option(term.key(), term.label(), term.key().equals(visit.value(parameter))))
                .toList();
    }

    /** Whether only those that cost nothing are shown. */
    public boolean isFree() {
        return !visit.value("free").isEmpty();
    }

    private String address(String name, String value) {
        var question = question(name, "page", name.equals("view") ? "from" : name);
        return "/events?" + (question.isEmpty() ? "" : question + "&") + name + "=" + encode(value);
    }

    /** The question of this page without some of its parts. */
    private String question(String... without) {
        var parts = new ArrayList<String>();
        for (var name : List.of("q", "kind", "language", "place", "need", "free", "view", "from")) {
            if (!List.of(without).contains(name)) {
                visit.values(name).stream()
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> parts.add(name + "=" + encode(value)));
            }
        }
        return String.join("&", parts);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
