package be.example.lending;

import be.example.lending.domain.Tool;
import be.example.lending.store.ToolStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;

/** Lending tools: transactions and permission checks happen here and only here. */
@ApplicationScoped
public class Tools {

    private final ToolStore store;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Tools(ToolStore store, Viewer viewer, Clock clock) {
        this.store = store;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The newest tools. */
    public List<Tool> newest() {
        return store.newest(100);
    }

    /** What one person lends. */
    public List<Tool> of(MemberId member) {
        return store.of(member);
    }

    /** The viewer lends a tool. */
    @Transactional
    public Tool offer(String note) {
        var member = viewer.member().orElseThrow(() -> new PortalException(LendingProblem.NO_PROFILE));
        if (note == null || note.isBlank() || note.length() > Tool.LONGEST_NOTE) {
            throw new PortalException(LendingProblem.BAD_NOTE, Tool.LONGEST_NOTE);
        }
        var tool = new Tool(member, note.strip(), clock.instant());
        store.keep(tool);
        return tool;
    }

    /** Erases what is kept about somebody; the core decides who may. */
    @Transactional
    public void erase(MemberId member) {
        store.of(member).forEach(store::remove);
    }
}
