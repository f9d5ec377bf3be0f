package org.interlace.introductions.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;

/** Introductions in the tables. */
public interface IntroductionStore {

    /** One. */
    Optional<Introduction> find(RequestId id);

    /** Many, in no order. */
    List<Introduction> find(Collection<RequestId> ids);

    /** Those that somebody asked for since then, newest first. */
    List<Introduction> askedBy(MemberId asker, Instant since);

    /** Those that somebody asked for, could be asked to open, or that go to them: whether they know it is the request's. */
    Set<RequestId> with(MemberId member);

    /** What decides whether one can ask for another, in one question. */
    Between between(MemberId asker, MemberId target);

    /** Those whose room is open, newest first; at most 200. */
    List<Introduction> lately();

    /** Those whose room opened in a span of time. */
    List<Introduction> opened(Instant after, Instant until);

    /** From here on nobody else begins one for the same asker, until the transaction ends. */
    void hold(MemberId asker);

    /** Keeps a new one, or what changed. */
    void keep(Introduction introduction);

    /** The ways that were tried. */
    Tries tries(RequestId id);

    /** The ways on which somebody was asked last. */
    List<Attempt> answeredBy(MemberId member);

    /** Keeps a way. */
    void keep(Attempt attempt);

    /** The meeting that is proposed. */
    Optional<Meeting> meeting(RequestId id);

    /** Proposes a meeting instead of the one before. */
    void keep(Meeting meeting);

    /** What those two said. */
    List<Outcome> outcomes(RequestId id);

    /** What somebody said. */
    List<Outcome> saidBy(MemberId member);

    /** Those in which somebody opened the way last, and may have said something of the asker. */
    List<Introduction> recommendedBy(MemberId member);

    /** Those in which somebody who was asked for proposed another way. */
    List<Introduction> divertedBy(MemberId member);

    /** Meetings that somebody proposed. */
    List<Meeting> proposedBy(MemberId member);

    /** Forgets what somebody said, where they opened a way or were struck out, and what they recommended or proposed. */
    void forget(MemberId member);

    /** Notes what one said. */
    void keep(Outcome outcome);

    /**
     * How often what happened since then: {@code requests} by whether a room opened, {@code through} whom rooms opened,
     * {@code answers} of connectors, and what was said after {@code met}, {@code useful}, {@code result}.
     */
    List<Figures.Count> counts(Instant since);

    /** Forgets one with all that belongs to it. */
    void remove(RequestId id);

    /** The ids of those that belong to the sample community. */
    List<RequestId> sample();
}
