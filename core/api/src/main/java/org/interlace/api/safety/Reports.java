package org.interlace.api.safety;

/** Takes reports. Inject it where people meet: rooms, stories, events. */
public interface Reports {

    /**
     * Takes one from the viewer, in the running transaction. The person it is about never learns of it, and never handles
     * it.
     *
     * @throws org.interlace.api.problem.PortalException when the viewer has no profile, it is about the viewer, a text is
     *     too long, or there were too many today
     */
    void report(NewReport report);
}
