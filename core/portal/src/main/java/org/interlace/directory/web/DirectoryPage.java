package org.interlace.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.directory.MarkFilter;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.vocabulary.PlaceMap;
import org.interlace.directory.Directory;
import org.interlace.directory.Filters;
import org.interlace.directory.domain.Answer;
import org.interlace.directory.domain.Question;
import org.interlace.member.Marks;
import org.interlace.member.Portraits;
import org.interlace.member.domain.Portrait;
import org.interlace.shell.web.Markup;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /directory}: people, filters as links, no script needed. */
@RequestScoped
@Named
public class DirectoryPage {

    private static final int PAGE = 20;
    private static final int SHOWN_AT_ONCE = 6;
    private static final String PLACE = "place";
    private static final String MAP = "map";

    private final Directory directory;
    private final Portraits portraits;
    private final Filters filters;
    private final Viewer viewer;
    private final Messages messages;
    private final HttpServletRequest request;
    private final Marks marks;
    private final Vocabulary vocabulary;
    private final PlaceMap.Drawing drawing;
    private @Nullable Map<String, Facet.Value> places;
    private List<MarkFilter> narrowings = List.of();
    private Question question = new Question("", Map.of(), PAGE, null);
    private @Nullable Found found;

    /** What was found, as it is shown. */
    private record Found(Answer answer, List<Facet> facets, List<PersonCard> people) {}

    @Inject
    DirectoryPage(
            Directory directory,
            Filters filters,
            Viewer viewer,
            Messages messages,
            HttpServletRequest request,
            Marks marks,
            Vocabulary vocabulary,
            PlaceMap.Drawing drawing,
            Portraits portraits) {
        this.vocabulary = vocabulary;
        this.drawing = drawing;
        this.marks = marks;
        this.portraits = portraits;
        this.directory = directory;
        this.filters = filters;
        this.viewer = viewer;
        this.messages = messages;
        this.request = request;
    }

    @PostConstruct
    void open() {
        var chosen = new LinkedHashMap<String, Set<String>>();
        var all = filters.all();
        for (var filter : all) {
            var values = request.getParameterValues(filter.parameter());
            if (values != null) {
                chosen.put(filter.parameter(), new LinkedHashSet<>(List.of(values)));
            }
        }
        narrowings = marks.filters();
        question = new Question(
                Objects.requireNonNullElse(request.getParameter("q"), ""),
                chosen,
                narrowings.stream()
                        .map(MarkFilter::parameter)
                        .filter(mark -> request.getParameter(mark) != null)
                        .findFirst()
                        .orElse(null),
                PAGE,
                request.getParameter("after"));
    }

    /** Asked for only when the page is not kept from a moment ago. */
    private Found found() {
        var known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    private Found find() {
        var all = filters.all();
        var answer = directory.search(question);
        var facets = all.stream()
                .map(filter -> facet(filter, answer.counts().getOrDefault(filter.parameter(), Map.of())))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
        var names = new PersonCard.Names(all, viewer.language());
        var seen = portraits.of(
                answer.people().stream().map(card -> UUID.fromString(card.id())).toList());
        return new Found(
                answer,
                facets,
                answer.people().stream()
                        .map(card -> PersonCard.of(card, names, portrait(seen.get(UUID.fromString(card.id())))))
                        .toList());
    }

    private static @Nullable String portrait(@Nullable Portrait portrait) {
        return portrait == null ? null : portrait.small();
    }

    /** What makes two directory pages the same. */
    private record Same(Locale language, boolean signedIn, boolean narrowing, boolean map, Question question) {}

    /** For whom this page is the same: all who ask this in this language and neither blocked nor are blocked. */
    public @Nullable Object getSameFor() {
        return question.mark() == null && directory.seesLikeOthers()
                ? new Same(viewer.language(), viewer.account().isPresent(), !narrowings.isEmpty(), isMap(), question)
                : null;
    }

    private Facet facet(DirectoryFilter filter, Map<String, Long> counts) {
        var chosen = question.filters().getOrDefault(filter.parameter(), Set.of());
        var values = new ArrayList<Facet.Value>();
        counts.forEach((key, count) -> filter.name(key, viewer.language())
                .ifPresent(name -> values.add(new Facet.Value(
                        name, count, chosen.contains(key), address(filter.parameter(), key, !chosen.contains(key))))));
        values.sort(Comparator.comparing(Facet.Value::chosen)
                .reversed()
                .thenComparing(Comparator.comparingLong(Facet.Value::count).reversed())
                .thenComparing(Facet.Value::name));
        return new Facet(filter.parameter(), messages.say(viewer.language(), filter.label()), values, SHOWN_AT_ONCE);
    }

    /** The address of the same question with one value more or less; back on its first page. */
    private String address(String parameter, String value, boolean with) {
        var parts = new ArrayList<String>();
        if (!question.wordless()) {
            parts.add("q=" + encode(question.words()));
        }
        question.filters().forEach((name, values) -> values.stream()
                .filter(known -> !(name.equals(parameter) && known.equals(value)))
                .forEach(known -> parts.add(name + "=" + encode(known))));
        if (question.mark() != null && !question.mark().equals(parameter)) {
            parts.add(question.mark() + "=1");
        }
        if (with) {
            parts.add(parameter + "=" + encode(value));
        }
        return "/directory" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What was typed. */
    public String getWords() {
        return question.words();
    }

    /** The filters with their values. */
    public List<Facet> getFacets() {
        return found().facets;
    }

    /** Marks to narrow the list by, each a link that chooses or leaves it. */
    public List<Facet.Value> getNarrowings() {
        return narrowings.stream()
                .map(one -> {
                    boolean chosen = one.parameter().equals(question.mark());
                    return new Facet.Value(
                            messages.say(viewer.language(), one.choice()),
                            0,
                            chosen,
                            address(one.parameter(), "1", !chosen));
                })
                .toList();
    }

    /** Whether communes are shown instead of people. */
    public boolean isMap() {
        return MAP.equals(request.getParameter("view"));
    }

    /** The same question as a map. */
    public String getMapAddress() {
        var list = getFirst();
        return list + (list.contains("?") ? "&" : "?") + "view=" + MAP;
    }

    /** Communes with people, those with most first; each leads to the list of its people. */
    public List<Facet.Value> getPlaces() {
        return List.copyOf(places().values());
    }

    private Map<String, Facet.Value> places() {
        var known = places;
        if (known == null) {
            known = filters.find(PLACE).map(this::places).orElse(Map.of());
            places = known;
        }
        return known;
    }

    private Map<String, Facet.Value> places(DirectoryFilter filter) {
        var counts = found().answer.counts().getOrDefault(PLACE, Map.of());
        var sorted = new LinkedHashMap<String, Facet.Value>();
        counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> filter.name(count.getKey(), viewer.language())
                        .ifPresent(name -> sorted.put(
                                count.getKey(),
                                new Facet.Value(name, count.getValue(), false, address(PLACE, count.getKey(), true)))));
        return sorted;
    }

    /** They as circles. */
    public PlaceMap getCircles() {
        return drawing.draw(places().entrySet().stream()
                .flatMap(place ->
                        vocabulary
                                .term(TermKind.PLACE, place.getKey())
                                .map(term -> spot(term, place.getValue()))
                                .stream())
                .toList());
    }

    private PlaceMap.Spot spot(Term term, Facet.Value place) {
        return new PlaceMap.Spot(
                term.id(),
                place.name(),
                place.count(),
                words("directory.number", place.count()),
                place.name() + ": " + words("directory.people", place.count()),
                place.href());
    }

    private String words(String key, long count) {
        return messages.say(viewer.language(), MessageKey.parse(key), count);
    }

    /** How many values are chosen. */
    public int getChosenCount() {
        return getChosen().size();
    }

    /** The chosen values; each address leads to the same question without it. */
    public List<Facet.Value> getChosen() {
        var chosen = new ArrayList<Facet.Value>();
        question.filters()
                .forEach((parameter, values) -> values.forEach(value -> filters.find(parameter)
                        .flatMap(filter -> filter.name(value, viewer.language()))
                        .ifPresent(
                                name -> chosen.add(new Facet.Value(name, 0, true, address(parameter, value, false))))));
        getNarrowings().stream().filter(Facet.Value::chosen).forEach(chosen::add);
        return chosen;
    }

    /** The same words without any filter. */
    public String getUnfiltered() {
        return "/directory" + (question.wordless() ? "" : "?q=" + encode(question.words()));
    }

    /** The chosen values as hidden fields of the search form. */
    public List<Hidden> getHidden() {
        var hidden = new ArrayList<Hidden>();
        question.filters().forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
        if (question.mark() != null) {
            hidden.add(new Hidden(question.mark(), "1"));
        }
        return hidden;
    }

    /** A hidden field. */
    public record Hidden(String name, String value) {

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getValue() {
            return value;
        }
    }

    /** The people of this page. */
    public Markup.Written getPeople() {
        return new People(found().people);
    }

    /** How many people, as a sentence. */
    public String getFound() {
        var answer = found().answer;
        var key = answer.exact() ? "directory.found" : "directory.found-about";
        return messages.say(viewer.language(), org.interlace.api.message.MessageKey.parse(key), answer.total());
    }

    /** Whether nobody was found. */
    public boolean isNobody() {
        return found().people.isEmpty();
    }

    /** Whether the graph is away and only the plain search answered. */
    public boolean isLimited() {
        return found().answer.limited();
    }

    /** Why this order, as the key of a sentence. */
    public String getOrder() {
        return question.wordless() ? "directory.order.rotation" : "directory.order.words";
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return question.cursor() != null;
    }

    /** The first page of this question. */
    public String getFirst() {
        return address("", "", false);
    }

    /** The next page; null on the last. */
    public @Nullable String getNext() {
        var next = found().answer.next();
        if (next == null) {
            return null;
        }
        var first = getFirst();
        return first + (first.contains("?") ? "&" : "?") + "after=" + encode(next);
    }
}
