package org.interlace.introductions.posting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** Needs and doors in the tables. */
public interface PostingStore {

    /** One. */
    Optional<Posting> find(UUID id);

    /** A member's own, newest first, also those whose time is over. */
    List<Posting> of(MemberId member);

    /** Those that members see and that name one of some topics, newest first. */
    List<Posting> about(Posting.Kind kind, Collection<UUID> topics, Instant now);

    /** Those that members see and in whose text some words stand; all of them for no words, newest first. */
    List<Posting> saying(Posting.Kind kind, String words, Instant now);

    /** What a member does not wish to be shown. */
    List<UUID> passedOver(MemberId member);

    /** Keeps such a wish. */
    void passOver(MemberId member, UUID posting);

    /** From here on nobody else writes one for the same member, until the transaction ends. */
    void hold(MemberId member);

    /** Keeps a new one, or what changed. */
    void keep(Posting posting);

    /** Takes one away. */
    void remove(UUID id);

    /** Takes away what a member wrote and wished. */
    void forget(MemberId member);

    /** Takes away those whose time was over before a moment. */
    int removeOld(Instant before);

    /** The ids of those that belong to the sample community. */
    List<UUID> sample();
}
