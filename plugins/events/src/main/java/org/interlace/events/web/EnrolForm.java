package org.interlace.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interlace.api.page.Option;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.events.Enrolments;
import org.interlace.events.EventProblem;
import org.interlace.events.domain.Answers;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventQuestion;
import org.interlace.events.domain.Guest;
import org.interlace.events.domain.Party;
import org.interlace.events.domain.Reserved;
import org.interlace.events.domain.Seen;

/** The form by which people enrol and change what they said. */
@RequestScoped
public class EnrolForm {

    private final Words words;
    private final Visit visit;

    @Inject
    EnrolForm(Words words, Visit visit) {
        this.words = words;
        this.visit = visit;
    }

    /**
     * A question of the organiser's.
     *
     * @param value what stands there now
     */
    public record Asked(String name, String label, boolean needed, String kind, String value, List<Option> choices) {}

    /** Numbers of people that can come along. */
    List<Option> numbers(int most, int chosen) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(number -> new Option(
                        Integer.toString(number),
                        number == 0 ? words.say("nobody") : words.say("number", number),
                        number == chosen))
                .toList();
    }

    /** Groups that seats are kept for, each for whoever says that they belong to it. */
    List<Option> groups(Event event, Optional<Enrolment> own) {
        var chosen = own.map(one -> one.party().groups()).orElse(java.util.Set.of());
        return event.sheet().enrolling().reserved().stream()
                .map(Reserved::group)
                .map(group -> new Option(group.word(), words.say("group." + group.word()), chosen.contains(group)))
                .toList();
    }

    /** By whom one can be seen. */
    List<Option> seen(Optional<Enrolment> own) {
        var chosen = own.map(Enrolment::seen).orElse(Seen.NOBODY);
        return Arrays.stream(Seen.values())
                .map(seen -> new Option(seen.word(), words.say("seen." + seen.word()), seen == chosen))
                .toList();
    }

    /** The organiser's questions, in the reader's language where they are written in it. */
    List<Asked> questions(Event event, Optional<Enrolment> own) {
        var answers = own.map(Enrolment::answers).orElse(Answers.NONE);
        var language = words.textLanguage(event);
        return event.sheet().enrolling().questions().stream()
                .map(question -> asked(question, language, answers.by().getOrDefault(question.id(), "")))
                .toList();
    }

    private Asked asked(EventQuestion question, String language, String given) {
        var name = "question-" + question.id();
        var value = visit.value(name).isEmpty() ? given : visit.value(name);
        var choices =
                switch (question.kind()) {
                    case TEXT -> List.<Option>of();
                    case YES ->
                        List.of(
                                new Option("yes", words.say("yes"), value.equals("yes")),
                                new Option("no", words.say("no"), value.equals("no")));
                    case CHOICE -> choices(question, language, value);
                };
        return new Asked(
                name,
                in(question.texts(), language),
                question.needed(),
                question.kind().word(),
                value,
                choices);
    }

    private static List<Option> choices(EventQuestion question, String language, String value) {
        var all = in(question.choices(), language);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Option(
                        Integer.toString(i), all.get(i), Integer.toString(i).equals(value)))
                .toList();
    }

    private static <T> T in(java.util.Map<String, T> texts, String language) {
        return Optional.ofNullable(texts.get(language)).orElseGet(() -> texts.entrySet().stream()
                .min(java.util.Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue());
    }

    /** What was sent. */
    Enrolments.Wish wish(Event event) {
        var groups = visit.values("group").stream()
                .flatMap(word -> Reserved.Group.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
        var answers = new HashMap<String, String>();
        for (var question : event.sheet().enrolling().questions()) {
            var answer = visit.value("question-" + question.id()).strip();
            if (!answer.isEmpty()) {
                answers.put(question.id(), answer);
            }
        }
        return new Enrolments.Wish(
                new Party(number("guests"), number("children"), groups),
                new Answers(answers),
                Seen.of(visit.value("seen")).orElse(Seen.NOBODY));
    }

    private int number(String name) {
        var text = visit.value(name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > Enrolling.GUESTS) {
            throw new PortalException(EventProblem.BAD_PARTY, Enrolling.GUESTS);
        }
        return Integer.parseInt(text);
    }

    /** Who was sent. */
    Guest guest() {
        return new Guest(
                visit.value("name").strip(),
                visit.value("email").strip(),
                visit.value("phone").strip(),
                words.language().getLanguage());
    }

    /** Says what was refused, beside its field. */
    void refuse(PortalException refusal) {
        var field = refusal.code() instanceof EventProblem problem
                ? switch (problem) {
                    case BAD_NAME -> "name";
                    case BAD_REACH -> "email";
                    default -> "";
                }
                : "";
        visit.refuse(field, refusal);
    }
}
