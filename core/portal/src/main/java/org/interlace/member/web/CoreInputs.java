package org.interlace.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Kinds;
import org.interlace.member.domain.Member;
import org.interlace.member.web.Input.Option;
import org.interlace.member.web.Input.Shape;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.shell.Languages;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The fields every profile has, as a form asks for them, in the viewer's language. */
@ApplicationScoped
public class CoreInputs {

    private static final Map<String, TermKind> LISTS =
            Map.of("skills", TermKind.SKILL, "sectors", TermKind.SECTOR, "topics", TermKind.TOPIC);
    private static final List<String> OWN_AUDIENCE = List.of("latinName", "handle", "language");

    private final Vocabulary vocabulary;
    private final OrganisationTable organisations;
    private final Languages languages;
    private final Messages messages;
    private final Viewer viewer;

    @Inject
    CoreInputs(
            Vocabulary vocabulary,
            OrganisationTable organisations,
            Languages languages,
            Messages messages,
            Viewer viewer) {
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.languages = languages;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** One of them. */
    Input input(String name, Member member, Typed typed) {
        var stored = stored(name, member);
        var shape = shape(name);
        var wanted = Stream.concat(stored.stream(), typed.all(name).stream())
                .map(CoreInputs::word)
                .distinct()
                .toList();
        return new Input(
                name,
                shape,
                say("member.field." + dashed(name)),
                say("member.purpose." + dashed(name)),
                stored,
                options(name, wanted, typed.search(), member),
                OWN_AUDIENCE.contains(name) ? null : audience(Field.of(name), member),
                say("member.wrong." + dashed(name)));
    }

    /** Texts are named in small letters with dashes. */
    static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String word(String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }

    private static Shape shape(String name) {
        return switch (name) {
            case "handle" -> Shape.HANDLE;
            case "about" -> Shape.TEXT;
            case "language" -> Shape.CHOICE;
            case "kinds", "sectors" -> Shape.BOXES;
            case "place", "organisation" -> Shape.PICK;
            case "skills", "topics" -> Shape.TICKS;
            case "languages" -> Shape.LEVELS;
            default -> Shape.LINE;
        };
    }

    private List<String> stored(String name, Member member) {
        return switch (name) {
            case "handle" -> List.of(member.handle());
            case "name" -> List.of(member.name());
            case "latinName" -> one(member.latinName());
            case "headline" -> one(member.headline());
            case "about" -> one(member.about());
            case "language" -> one(member.language());
            case "kinds" -> member.kinds();
            case "place" -> keys(member.place() == null ? List.of() : List.of(member.place()));
            case "organisation" ->
                organisation(member).map(Organisation::handle).toList();
            case "skills" -> keys(member.skills());
            case "sectors" -> keys(member.sectors());
            case "topics" -> keys(member.topics());
            case "languages" ->
                member.languages().stream()
                        .flatMap(skill ->
                                vocabulary.term(skill.term()).stream().map(term -> term.key() + ":" + skill.level()))
                        .toList();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private List<String> keys(List<UUID> terms) {
        return vocabulary.terms(terms).stream().map(Term::key).toList();
    }

    private Stream<Organisation> organisation(Member member) {
        return member.organisation() == null
                ? Stream.empty()
                : organisations.find(List.of(member.organisation())).stream();
    }

    private List<Option> options(String name, List<String> wanted, String search, Member member) {
        return switch (name) {
            case "language" ->
                languages.offered().stream()
                        .map(language -> new Option(language.getLanguage(), languages.name(language)))
                        .toList();
            case "kinds" ->
                sorted(vocabulary.all(TermKind.KIND).stream()
                        .filter(term -> Kinds.allowed(member.kinds(), List.of(term.key()))));
            case "sectors" ->
                sorted(Stream.concat(
                                wanted.stream().flatMap(key -> vocabulary.term(TermKind.SECTOR, key).stream()),
                                vocabulary.all(TermKind.SECTOR).stream())
                        .distinct());
            case "place" -> found(TermKind.PLACE, wanted, search);
            case "languages" -> found(TermKind.LANGUAGE, wanted, search);
            case "organisation" -> organisations(wanted, search);
            default -> LISTS.containsKey(name) ? found(LISTS.get(name), wanted, search) : List.of();
        };
    }

    private List<Option> found(TermKind kind, List<String> wanted, String search) {
        var chosen = wanted.stream().flatMap(key -> vocabulary.term(kind, key).stream());
        var offered = search.isBlank() ? Stream.<Term>empty() : vocabulary.find(kind, search).stream();
        return sorted(Stream.concat(chosen, offered).distinct());
    }

    private List<Option> organisations(List<String> wanted, String search) {
        var found = new ArrayList<Option>();
        wanted.forEach(handle ->
                organisations.byHandle(handle).ifPresent(one -> found.add(new Option(one.handle(), one.name()))));
        if (!search.isBlank()) {
            organisations.search(search).forEach(one -> {
                if (!wanted.contains(one.handle())) {
                    found.add(new Option(one.handle(), one.name()));
                }
            });
        }
        return found;
    }

    private List<Option> sorted(Stream<Term> terms) {
        var byLetters = Collator.getInstance(viewer.language());
        return terms.map(term -> new Option(term.key(), term.label(viewer.language())))
                .sorted(Comparator.comparing(Option::label, byLetters))
                .toList();
    }

    private Input.Choice audience(Field field, Member member) {
        return audience(member.audiences().chosen(field), member.audiences().maximum(field));
    }

    /** Those within a largest one. */
    Input.Choice audience(Audience chosen, Audience largest) {
        var options = Arrays.stream(Audience.values())
                .filter(one -> one.compareTo(largest) <= 0)
                .map(one -> new Option(one.word(), say("member.audience." + one.word())))
                .toList();
        return new Input.Choice(chosen.word(), options);
    }

    private String say(String key) {
        return messages.say(viewer.language(), MessageKey.parse(key));
    }
}
