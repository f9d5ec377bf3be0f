package org.interlace.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlace.api.message.MessageKey;

/** People without an account who are to be told something by phone. Part of the core; a bean that implements it is found. */
public interface Calls {

    /**
     * Somebody to phone.
     *
     * @param how a telephone number, or who knows the person
     * @param what is to be told
     * @param address the page on which it stands
     */
    record Call(UUID id, String name, String how, MessageKey what, Instant since, String address) {}

    /** Those who wait, the longest first, as far as the viewer may know of them. */
    List<Call> waiting();

    /** Somebody was told; saying it again changes nothing. */
    void told(UUID id);
}
