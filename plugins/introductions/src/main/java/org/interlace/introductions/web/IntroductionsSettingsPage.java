package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.OwnPreferences;
import org.interlace.introductions.domain.Openness;

/** {@code /introductions/settings}: who may ask for the viewer, and through whom the viewer does not wish to be introduced. */
@RequestScoped
@Named
public class IntroductionsSettingsPage {

    private final OwnPreferences own;
    private final Words words;
    private final Visit visit;
    private Set<MemberId> avoided = Set.of();

    @Inject
    IntroductionsSettingsPage(OwnPreferences own, Words words, Visit visit) {
        this.own = own;
        this.words = words;
        this.visit = visit;
    }

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    @PostConstruct
    void open() {
        visit.form();
        avoided = own.avoided();
    }

    /** By whom the viewer can be asked. */
    public List<Choice> getOpenness() {
        var chosen = own.openness();
        return Arrays.stream(Openness.values())
                .map(one -> new Choice(one.word(), words.say(one.text()), one == chosen))
                .toList();
    }

    /** The viewer's ties, and whether they are avoided. */
    public List<Choice> getTies() {
        return words.people(own.ties()).entrySet().stream()
                .map(tie -> new Choice(tie.getKey().toString(), tie.getValue().name(), avoided.contains(tie.getKey())))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    /** Whether it was just saved. */
    public boolean isSaved() {
        return !visit.value("saved").isEmpty();
    }

    /** Saves it. */
    public void save() {
        try {
            var openness = Openness.of(visit.value("openness"))
                    .orElseThrow(() -> new PortalException(IntroductionProblem.BAD_ANSWER));
            own.choose(
                    openness,
                    visit.values("avoid").stream()
                            .map(IntroductionsSettingsPage::member)
                            .toList());
            visit.go("/introductions/settings?saved=1");
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }

    private static MemberId member(String id) {
        try {
            return MemberId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.BAD_ANSWER);
        }
    }
}
