package org.interlace.api.sample;

import java.util.List;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/** The invented people. */
public interface SampleCommunity {

    /** All of them, always in the same order. */
    List<MemberId> members();

    /** One of the people with a demo account: {@code member}, {@code coach}, {@code admin} …. */
    Optional<MemberId> person(String key);

    /** Does something as one of them would who is signed in; use cases then find that person as the viewer. */
    void as(MemberId person, Runnable act);
}
