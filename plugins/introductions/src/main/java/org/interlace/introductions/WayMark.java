package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.MarkFilter;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.tie.OwnTies;
import org.interlace.api.way.Ways;
import org.interlace.introductions.domain.Openness;
import org.interlace.introductions.domain.PreferenceStore;

/** "There is a way", on cards of people who can be asked for: yes or no, neither how long nor through whom. */
@ApplicationScoped
public class WayMark implements MarkFilter {

    private final Ways ways;
    private final OwnTies ties;
    private final PreferenceStore preferences;
    private final Viewer viewer;

    @Inject
    WayMark(Ways ways, OwnTies ties, PreferenceStore preferences, Viewer viewer) {
        this.ways = ways;
        this.ties = ties;
        this.preferences = preferences;
        this.viewer = viewer;
    }

    @Override
    public Set<MemberId> marked(Collection<MemberId> people) {
        return viewer.member().map(own -> marked(own, people)).orElse(Set.of());
    }

    private Set<MemberId> marked(MemberId own, Collection<MemberId> people) {
        var others = new HashSet<>(people);
        others.remove(own);
        others.removeAll(ties.others());
        return open(ways.reached(own, others));
    }

    /** Those of some who can be asked for. */
    private Set<MemberId> open(Set<MemberId> people) {
        var reached = new HashSet<>(people);
        preferences.openness(reached).forEach((member, openness) -> {
            if (openness == Openness.NOBODY) {
                reached.remove(member);
            }
        });
        return reached;
    }

    @Override
    public MessageKey label() {
        return new MessageKey("introductions", "way");
    }

    @Override
    public String icon() {
        return "way";
    }

    @Override
    public String parameter() {
        return "reachable";
    }

    @Override
    public MessageKey choice() {
        return new MessageKey("introductions", "reachable");
    }

    @Override
    public boolean offered() {
        return viewer.member().isPresent();
    }

    @Override
    public Set<MemberId> all() {
        return viewer.member().map(own -> open(ways.around(own))).orElse(Set.of());
    }
}
