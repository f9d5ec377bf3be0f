package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.introductions.domain.IntroductionMachine;

/** One request that waits, in a transaction of its own. */
@ApplicationScoped
public class WaitingTurn {

    private final Requests requests;
    private final Passage passage;

    @Inject
    WaitingTurn(Requests requests, Passage passage) {
        this.requests = requests;
        this.passage = passage;
    }

    /** Those that wait for a moment. */
    List<RequestId> queued() {
        return requests.at(IntroductionMachine.KIND, Set.of(IntroductionMachine.QUEUED)).stream()
                .map(Request::id)
                .toList();
    }

    /** Lets one go on, unless it has moved meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void resume(RequestId id) {
        requests.hold(id)
                .filter(request -> request.state().equals(IntroductionMachine.QUEUED))
                .ifPresent(passage::resume);
    }
}
