package org.interlace.introductions.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.introductions.Asking;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.domain.About;
import org.interlace.introductions.domain.Ask;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.posting.domain.Posting;

/** A member answers what another showed: knocks at a door, or offers help with a need. */
@ApplicationScoped
public class Replies {

    private final Postings postings;
    private final Asking asking;

    @Inject
    Replies(Postings postings, Asking asking) {
        this.postings = postings;
        this.asking = asking;
    }

    /** Whether it is help that is offered: a need, not a door. */
    public boolean helps(UUID id) {
        return postings.one(id).kind() == Posting.Kind.NEED;
    }

    /**
     * Sends it to the one who wrote the posting.
     *
     * @param ask its purpose is {@link Phrase#HELP} for a need, and something that is looked for at a door
     * @throws PortalException when the posting is not there for the viewer, or its member cannot be asked
     */
    @Transactional
    public RequestId send(UUID id, Ask ask) {
        var posting = postings.one(id);
        if (postings.isOwn(posting)) {
            throw new PortalException(IntroductionProblem.NOT_ASKABLE);
        }
        var group = helps(id) ? Phrase.Group.HELP : Phrase.Group.LOOK;
        if (ask.purpose().group() != group) {
            throw new PortalException(IntroductionProblem.NO_PURPOSE);
        }
        return asking.answer(posting.member(), new About(posting.kind().word(), posting.id()), ask);
    }
}
