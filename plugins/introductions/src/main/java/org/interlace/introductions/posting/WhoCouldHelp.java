package org.interlace.introductions.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.directory.Expertise;
import org.interlace.api.directory.Expertise.Match;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.tie.OwnTies;
import org.interlace.introductions.WayMark;
import org.interlace.introductions.domain.Openness;
import org.interlace.introductions.domain.PreferenceStore;
import org.interlace.introductions.posting.domain.Posting;

/** Who could help with what the viewer looks for, and to whom of them there is a way. */
@ApplicationScoped
public class WhoCouldHelp {

    /** Few and good: nobody needs a list without end. */
    private static final int MOST = 6;

    private final Expertise expertise;
    private final MemberNames names;
    private final OwnTies ties;
    private final WayMark ways;
    private final PreferenceStore preferences;

    @Inject
    WhoCouldHelp(Expertise expertise, MemberNames names, OwnTies ties, WayMark ways, PreferenceStore preferences) {
        this.expertise = expertise;
        this.names = names;
        this.ties = ties;
        this.ways = ways;
        this.preferences = preferences;
    }

    /**
     * Somebody who could help.
     *
     * @param topics of the need's that they have; none when only words matched
     * @param known whether the viewer is tied to them
     * @param way whether there is a way to them
     */
    public record Somebody(MemberName name, List<UUID> topics, boolean known, boolean way) {}

    /** At most {@value #MOST}, who fits best first. Who does not wish to be asked is not among them, unless known. */
    public List<Somebody> of(Posting need) {
        var matches = expertise.people(need.topics(), need.text());
        var people = matches.stream().map(Match::person).toList();
        var known = names.find(people);
        var own = ties.others();
        var openness = preferences.openness(people);
        var shown = matches.stream()
                .filter(match -> known.containsKey(match.person()))
                .filter(match -> own.contains(match.person()) || openness.get(match.person()) != Openness.NOBODY)
                .limit(MOST)
                .toList();
        var reached = ways.marked(shown.stream().map(Match::person).toList());
        return shown.stream()
                .map(match -> new Somebody(
                        Objects.requireNonNull(known.get(match.person())),
                        match.topics(),
                        own.contains(match.person()),
                        reached.contains(match.person())))
                .toList();
    }
}
