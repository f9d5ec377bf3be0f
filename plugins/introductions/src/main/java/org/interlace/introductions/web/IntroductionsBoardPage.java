package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.introductions.House;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.IntroductionsPlugin;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.domain.Recommendation;

/** {@code /admin/introductions}: what waits for the house with its texts, everything else as states and times. */
@RequestScoped
@Named
public class IntroductionsBoardPage {

    private static final String PAGE = "/admin/introductions";
    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "de", "ar", "uk");

    private final House house;
    private final MemberNames names;
    private final Words words;
    private final Visit visit;
    private final Viewer viewer;
    private List<House.Line> lines = List.of();
    private List<Introduction> wishes = List.of();
    private Map<MemberId, Words.Person> people = Map.of();

    @Inject
    IntroductionsBoardPage(House house, MemberNames names, Words words, Visit visit, Viewer viewer) {
        this.house = house;
        this.names = names;
        this.words = words;
        this.visit = visit;
        this.viewer = viewer;
    }

    /** One that waits for the house. */
    public record Waiting(
            String id,
            Words.Person asker,
            Words.Person target,
            List<Words.Said> said,
            String text,
            String language,
            String translation,
            String translated,
            Instant until) {}

    /** One that runs: its state and time. */
    public record Running(String asker, String state, Instant since, Instant end) {}

    /** A room that wishes for somebody. */
    public record Wish(String id, Words.Person asker, Words.Person target, String what) {}

    @PostConstruct
    void open() {
        visit.form();
        lines = house.board();
        wishes = house.wishes();
        people = words.people(Stream.concat(
                        lines.stream()
                                .flatMap(line -> Stream.concat(
                                        line.request().asker().stream(),
                                        line.introduction().stream().map(Introduction::target))),
                        wishes.stream().flatMap(one -> one.both().stream()))
                .distinct()
                .toList());
    }

    private Words.Person person(MemberId id) {
        return java.util.Objects.requireNonNull(people.get(id));
    }

    private List<Waiting> waiting(String state) {
        return lines.stream()
                .filter(line -> line.request().state().equals(state))
                .flatMap(line -> line.introduction().stream().map(one -> waiting(line, one)))
                .toList();
    }

    private Waiting waiting(House.Line line, Introduction one) {
        return new Waiting(
                one.request().toString(),
                person(one.asker()),
                person(one.target()),
                words.said(one.ask()),
                one.ask().text(),
                one.ask().language(),
                one.translation().map(Introduction.Translation::text).orElse(""),
                one.translation()
                        .map(Introduction.Translation::language)
                        .orElse(viewer.language().getLanguage()),
                line.request().deadline().orElse(line.request().end()));
    }

    /** Whether the viewer decides the rules. */
    public boolean isDeciding() {
        return viewer.may(IntroductionsPlugin.DECIDE);
    }

    /** The house's queue. */
    public List<Waiting> getQueue() {
        return waiting("house");
    }

    /** What is to be looked over. */
    public List<Waiting> getLookovers() {
        return waiting("lookover");
    }

    /** Everything else that runs. */
    public List<Running> getRunning() {
        return lines.stream()
                .filter(line -> line.introduction().isEmpty())
                .map(line -> new Running(
                        line.request()
                                .asker()
                                .map(asker -> person(asker).name())
                                .orElse(""),
                        words.say("board.state." + line.request().state()),
                        line.request().begun(),
                        line.request().end()))
                .toList();
    }

    /** Rooms that wish for an interpreter or a facilitator. */
    public List<Wish> getWishes() {
        return wishes.stream()
                .map(one -> new Wish(
                        one.request().toString(),
                        person(one.asker()),
                        person(one.target()),
                        words.say((one.ask().says(Phrase.INTERPRETER) ? Phrase.INTERPRETER : Phrase.BESIDE).text())))
                .toList();
    }

    /** Phrases to say of somebody. */
    public List<Words.Choice> getRecommendations() {
        return Arrays.stream(Recommendation.values())
                .map(one -> new Words.Choice(one.word(), words.say(one.text())))
                .toList();
    }

    /** Whether something was just done. */
    public String getDone() {
        var done = visit.value("done");
        return done.matches("[0-9]{1,3}") ? words.say("board.done", Integer.parseInt(done)) : "";
    }

    /** Opens the way for all that are ticked. */
    public void forward() {
        trying(() -> visit.go(PAGE + "?done="
                + house.forward(ticked(), Recommendation.of(visit.value("phrase")), visit.value("sentence"))));
    }

    /** The house does not, for all that are ticked. */
    public void decline() {
        trying(() -> visit.go(PAGE + "?done=" + house.decline(ticked())));
    }

    /** It may go on. */
    public void pass(String id) {
        trying(() -> {
            house.pass(request(id));
            visit.go(PAGE + "?done=1");
        });
    }

    /** The asker writes it anew. */
    public void giveBack(String id) {
        trying(() -> {
            house.giveBack(request(id), visit.value("advice-" + id));
            visit.go(PAGE + "?done=1");
        });
    }

    /** Adds a translation. */
    public void translate(String id) {
        trying(() -> {
            house.translate(
                    request(id),
                    new Introduction.Translation(
                            visit.value("translation-" + id).strip(), visit.value("translated-" + id)));
            visit.go(PAGE + "?done=1");
        });
    }

    /** Languages that a translation can be in, each by its own name. */
    public List<Words.Choice> getLanguages() {
        return LANGUAGES.stream()
                .map(tag -> {
                    var language = Locale.forLanguageTag(tag);
                    return new Words.Choice(tag, language.getDisplayLanguage(language));
                })
                .toList();
    }

    /** Seats somebody in a room that wished for it. */
    public void seat(String id) {
        trying(() -> {
            var person = names.byHandle(visit.value("person-" + id).strip())
                    .orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
            house.seat(request(id), person.id());
            visit.go(PAGE + "?done=1");
        });
    }

    private List<RequestId> ticked() {
        return visit.values("one").stream().map(IntroductionsBoardPage::request).toList();
    }

    private static RequestId request(String id) {
        try {
            return new RequestId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }

    private void trying(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }
}
