package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.safety.domain.Report;

/** Tells staff and trusted persons that something waits for them; never what, and never about whom. */
@ApplicationScoped
public class Telling {

    /** Somebody told staff something. */
    void staff(Report report) {}

    /** Somebody told trusted persons something. */
    void trusted(List<MemberId> hearers, UUID what) {}

    /** A member asks somebody to be their trusted person. */
    void asked(MemberId trusted, MemberId member) {}
}
