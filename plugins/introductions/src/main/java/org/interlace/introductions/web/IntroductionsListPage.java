package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.interlace.api.page.Visit;
import org.interlace.introductions.Overview;
import org.interlace.introductions.domain.About;

/** {@code /introductions}: what waits for the viewer, and what is on its way. */
@RequestScoped
@Named
public class IntroductionsListPage {

    private final Overview overview;
    private final Words words;
    private final Visit visit;
    private List<Line> waiting = List.of();
    private List<Line> others = List.of();

    @Inject
    IntroductionsListPage(Overview overview, Words words, Visit visit) {
        this.overview = overview;
        this.words = words;
        this.visit = visit;
    }

    /**
     * One of them.
     *
     * @param text what it is, in one sentence
     * @param state where it stands, in the viewer's eyes
     * @param end the one date the asker is told
     */
    public record Line(String address, Words.Person person, String text, String state, Instant end, boolean dated) {}

    @PostConstruct
    void open() {
        var all = overview.mine();
        var people = words.people(all.stream()
                .flatMap(entry -> Stream.of(
                        entry.introduction().asker(), entry.introduction().target()))
                .distinct()
                .toList());
        var lines = all.stream().map(entry -> {
            var introduction = entry.introduction();
            var asker = Objects.requireNonNull(people.get(introduction.asker()));
            var target = Objects.requireNonNull(people.get(introduction.target()));
            boolean own = entry.part() == Overview.Part.ASKER;
            var text = text(entry, asker.name(), target.name());
            boolean over = entry.open() || entry.over();
            return new Line(
                    "/introductions/" + introduction.request(),
                    own ? target : asker,
                    text,
                    words.say("state." + state(entry)),
                    entry.sight().end(),
                    !over);
        });
        var made = lines.toList();
        int first = (int) all.stream().filter(Overview.Entry::waits).count();
        waiting = made.subList(0, first);
        others = made.subList(first, made.size());
    }

    private String text(Overview.Entry entry, String asker, String target) {
        var about = entry.introduction().about().map(About::kind);
        if (about.isPresent()) {
            return entry.part() == Overview.Part.ASKER
                    ? words.say("ask.title." + about.get(), target)
                    : words.say("question." + about.get(), asker);
        }
        return words.say("list." + entry.part().name().toLowerCase(Locale.ROOT), asker, target);
    }

    static String state(Overview.Entry entry) {
        if (entry.open()) {
            return "room";
        }
        if (entry.over()) {
            return "closed";
        }
        return entry.waits() ? "waits" : "on-its-way";
    }

    /** What waits for the viewer. */
    public List<Line> getWaiting() {
        return waiting;
    }

    /** Everything else, newest first. */
    public List<Line> getOthers() {
        return others;
    }

    /** Whether an answer was just given. */
    public boolean isAnswered() {
        return !visit.value("answered").isEmpty();
    }
}
