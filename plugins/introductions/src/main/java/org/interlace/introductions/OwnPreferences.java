package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.tie.OwnTies;
import org.interlace.introductions.domain.Openness;
import org.interlace.introductions.domain.PreferenceStore;

/** What the viewer chose: by whom they can be asked, and whom they avoid. Nobody is told of it. */
@ApplicationScoped
public class OwnPreferences {

    private final PreferenceStore store;
    private final OwnTies ties;
    private final Viewer viewer;

    @Inject
    OwnPreferences(PreferenceStore store, OwnTies ties, Viewer viewer) {
        this.store = store;
        this.ties = ties;
        this.viewer = viewer;
    }

    /** By whom the viewer can be asked. */
    public Openness openness() {
        return viewer.member()
                .map(own -> store.openness(List.of(own)).getOrDefault(own, Openness.MEMBERS))
                .orElse(Openness.NOBODY);
    }

    /** Through whom the viewer does not wish to be introduced. */
    public Set<MemberId> avoided() {
        return viewer.member().map(store::avoidedBy).orElse(Set.of());
    }

    /** The viewer's ties, of whom some can be avoided. */
    public Set<MemberId> ties() {
        return ties.others();
    }

    /** Chooses both; only ties can be avoided. */
    @Requires("member:profile:change")
    @Transactional
    public void choose(Openness openness, Collection<MemberId> avoided) {
        var own = viewer.member().orElseThrow(() -> new PortalException(IntroductionProblem.NO_PROFILE));
        store.choose(own, openness);
        store.avoid(own, avoided.stream().filter(ties.others()::contains).toList());
    }
}
