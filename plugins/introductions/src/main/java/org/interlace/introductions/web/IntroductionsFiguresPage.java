package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.interlace.introductions.House;
import org.interlace.introductions.domain.Figures;

/** {@code /admin/introductions/figures}: what was asked and what came of it in a year, as numbers. */
@RequestScoped
@Named
public class IntroductionsFiguresPage {

    /** What the people themselves were asked in the same words. */
    private static final Set<String> SAID = Set.of("met", "useful", "result");

    private final House house;
    private final Words words;
    private List<Group> groups = List.of();

    @Inject
    IntroductionsFiguresPage(House house, Words words) {
        this.house = house;
        this.words = words;
    }

    /**
     * A table.
     *
     * @param id of its title
     */
    public record Group(String id, String title, List<Line> lines, String sum) {}

    /** A line of it. */
    public record Line(String label, String number) {}

    @PostConstruct
    void open() {
        groups = house.figures().groups().stream().map(this::group).toList();
    }

    private Group group(Figures.Group group) {
        return new Group(
                "figures-" + group.word(),
                words.say("figures." + group.word()),
                group.lines().stream()
                        .map(line -> new Line(label(group.word(), line.word()), number(line.number())))
                        .toList(),
                number(group.sum()));
    }

    private String label(String group, String word) {
        return words.say((SAID.contains(group) ? "after." : "figures.") + group + "." + word);
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? words.say("figures.number", number.getAsInt()) : words.say("figures.few");
    }

    /** The tables; none when nothing was asked yet. */
    public List<Group> getGroups() {
        return groups;
    }
}
