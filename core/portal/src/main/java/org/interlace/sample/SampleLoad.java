package org.interlace.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.interlace.account.CurrentViewer;
import org.interlace.api.permission.Requires;
import org.interlace.api.sample.SampleData;
import org.interlace.member.ParityFigures;
import org.interlace.registry.Contributions;

/** Loads the sample community. What is there already stays as it is, so that a second start keeps what people changed. */
@ApplicationScoped
public class SampleLoad {

    private final SampleParts parts;
    private final SampleOrganisations organisations;
    private final SamplePeople people;
    private final SampleTies ties;
    private final SampleProjects projects;
    private final SampleCircles circles;
    private final ParityFigures parity;
    private final CurrentViewer viewer;
    private final Contributions<SampleData> plugins;
    private final Clock clock;

    @Inject
    SampleLoad(
            SampleParts parts,
            SampleOrganisations organisations,
            SamplePeople people,
            SampleTies ties,
            SampleProjects projects,
            SampleCircles circles,
            ParityFigures parity,
            CurrentViewer viewer,
            Contributions<SampleData> plugins,
            Clock clock) {
        this.parts = parts;
        this.organisations = organisations;
        this.people = people;
        this.ties = ties;
        this.projects = projects;
        this.circles = circles;
        this.parity = parity;
        this.viewer = viewer;
        this.plugins = plugins;
        this.clock = clock;
    }

    /**
     * What was added.
     *
     * @param wanted false when an operator removed the sample and nobody asked for it again
     */
    public record Outcome(boolean wanted, int people, int organisations, int ties) {}

    /**
     * Loads what is missing.
     *
     * @param again also when an operator removed it
     */
    @Requires("sample:community:remove")
    public Outcome load(boolean again) {
        var before = parts.state(SampleParts.COMMUNITY);
        if (before.filter(SampleParts.REMOVED::equals).isPresent() && !again) {
            return new Outcome(false, 0, 0, 0);
        }
        var outcome =
                before.filter(SampleParts.LOADED::equals).isPresent() ? new Outcome(true, 0, 0, 0) : loadCommunity();
        var cast = Cast.read(viewer::play);
        var unused = plugins.ask(data -> parts.load(data, cast));
        return outcome;
    }

    private Outcome loadCommunity() {
        var now = clock.instant();
        int newOrganisations = organisations.add();
        int newPeople = people.add(now);
        int newTies = ties.add(now);
        projects.add(now);
        circles.add(now);
        parity.run();
        parts.remember(SampleParts.COMMUNITY, SampleParts.LOADED);
        return new Outcome(true, newPeople, newOrganisations, newTies);
    }
}
