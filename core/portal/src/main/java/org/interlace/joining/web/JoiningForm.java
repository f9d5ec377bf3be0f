package org.interlace.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.Applying.Written;
import org.interlace.joining.domain.Contact;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.domain.Newcomer;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The questions that the forms of joining share, and their answers. */
@RequestScoped
@Named
public class JoiningForm {

    private final Vocabulary vocabulary;
    private final Languages languages;
    private final Messages messages;
    private final Viewer viewer;
    private final Typed typed;

    @Inject
    JoiningForm(Vocabulary vocabulary, Languages languages, Messages messages, Viewer viewer, Typed typed) {
        this.vocabulary = vocabulary;
        this.languages = languages;
        this.messages = messages;
        this.viewer = viewer;
        this.typed = typed;
    }

    /** What somebody may wish to be. */
    public Markup.Written getWishes() {
        return kinds(Newcomer.WISHED);
    }

    /** What staff may invite somebody as. */
    public Markup.Written getKinds() {
        return kinds(Newcomer.INVITED);
    }

    private Markup.Written kinds(List<String> kinds) {
        return Choices.boxes(
                "kinds",
                kinds.stream()
                        .map(kind -> new Choices.Choice(kind, label(TermKind.KIND, kind)))
                        .toList(),
                typed.all("kinds"));
    }

    /** A term in the viewer's words. */
    String label(TermKind kind, String key) {
        return vocabulary
                .term(kind, key)
                .map(term -> term.label(viewer.language()))
                .orElse(key);
    }

    /** Several terms in the viewer's words. */
    String labels(Collection<UUID> terms) {
        return String.join(
                ", ",
                vocabulary.terms(terms).stream()
                        .map(term -> term.label(viewer.language()))
                        .toList());
    }

    /** Kinds in the viewer's words. */
    String kindLabels(List<String> kinds) {
        return String.join(
                ", ", kinds.stream().map(kind -> label(TermKind.KIND, kind)).toList());
    }

    /** The portal's own languages, which most people speak one of. */
    public Markup.Written getSpoken() {
        return spoken(true);
    }

    /** All others. */
    public Markup.Written getOtherSpoken() {
        return spoken(false);
    }

    private Markup.Written spoken(boolean usual) {
        return Choices.boxes(
                "spoken",
                sorted(TermKind.LANGUAGE).stream()
                        .filter(term -> Languages.ALL.contains(term.key()) == usual)
                        .map(term -> new Choices.Choice(term.key(), term.label(viewer.language())))
                        .toList(),
                typed.all("spoken"));
    }

    private List<Term> sorted(TermKind kind) {
        var collator = com.ibm.icu.text.Collator.getInstance(viewer.language());
        return vocabulary.all(kind).stream()
                .sorted(Comparator.comparing((Term term) -> term.label(viewer.language()), collator::compare))
                .toList();
    }

    /** Communes, the empty one first. */
    public Markup.Written getPlaces() {
        var places = new ArrayList<>(List.of(new Choices.Choice("", say("place.other"))));
        sorted(TermKind.PLACE)
                .forEach(term -> places.add(new Choices.Choice(term.key(), term.label(viewer.language()))));
        return Choices.options(places, typed.of("place"));
    }

    /** The portal's languages, the page's own chosen first. */
    public Markup.Written getLanguages() {
        return languages(viewer.language().getLanguage());
    }

    Markup.Written languages(String usual) {
        return Choices.options(
                languages.offered().stream()
                        .map(one -> new Choices.Choice(one.getLanguage(), languages.name(one)))
                        .toList(),
                typed.or("language", usual));
    }

    /** Ways to be reached. */
    public Markup.Written getContacts() {
        return Choices.buttons(
                "by",
                List.of(
                        new Choices.Choice("email", say("contact.email")),
                        new Choices.Choice("phone", say("contact.phone")),
                        new Choices.Choice("through", say("contact.through"))),
                List.of(typed.or("by", "email")));
    }

    String say(String key, Object... values) {
        return messages.say(viewer.language(), new MessageKey("joining", key), values);
    }

    /** A language's own name. */
    String name(String language) {
        return languages.name(Locale.forLanguageTag(language));
    }

    /** What was written; says beside each field what is wrong, and is empty then. */
    @Nullable
    Written read() {
        var name = part("name", () -> Newcomer.name(typed.of("name")));
        var words = part("words", () -> needed(Newcomer.words(typed.of("words"))));
        var door = part("door", () -> Newcomer.words(typed.of("door")));
        var kinds = part("kinds", () -> Newcomer.kinds(typed.all("kinds"), Newcomer.WISHED));
        var contact = contact();
        if (name == null || words == null || door == null || kinds == null || contact == null) {
            return null;
        }
        var spoken = typed.all("spoken").stream()
                .flatMap(key -> vocabulary.term(TermKind.LANGUAGE, key).stream())
                .map(Term::id)
                .toList();
        var place =
                vocabulary.term(TermKind.PLACE, typed.of("place")).map(Term::id).orElse(null);
        return new Written(new Newcomer(name, language(), kinds, spoken, place, words), door, contact);
    }

    private static String needed(String words) {
        if (words.isEmpty()) {
            throw new PortalException(JoiningProblem.BAD_WORDS, 5000);
        }
        return words;
    }

    private String language() {
        return languages.find(typed.of("language")).orElse(viewer.language()).getLanguage();
    }

    private @Nullable Contact contact() {
        try {
            return Contact.typed(typed.of("by"), typed.of("email"), typed.of("phone"), typed.of("through"));
        } catch (PortalException e) {
            boolean email = e.code() == AccountProblem.BAD_EMAIL;
            boolean phone = e.code() == JoiningProblem.BAD_PHONE;
            typed.fault(email ? "email" : phone ? "phone" : "through", e);
            return null;
        }
    }

    private interface Part<T> {
        T read();
    }

    private <T> @Nullable T part(String field, Part<T> part) {
        try {
            return part.read();
        } catch (PortalException e) {
            typed.fault(field, e);
            return null;
        }
    }
}
