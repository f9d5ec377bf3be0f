package org.interlace.introductions.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;

/** A first meeting that one of those in the room proposes; a new proposal takes the place of the one before. */
@Entity
@Table(schema = "introductions", name = "meeting")
public class Meeting {

    @Id
    private UUID request;

    private UUID proposer;
    private OffsetDateTime starts;
    private int minutes;
    private String place;
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /**
     * A proposal.
     *
     * @param version 0 for the first, one more for each that replaces it
     */
    public Meeting(RequestId request, MemberId proposer, When when, String place, int version) {
        this.request = request.value();
        this.proposer = proposer.value();
        this.starts = when.starts().atOffset(ZoneOffset.UTC);
        this.minutes = (int) when.lasts().toMinutes();
        this.place = place;
        this.version = version;
    }

    /** From when and how long. */
    public record When(Instant starts, Duration lasts) {}

    /** Of which introduction. */
    public RequestId request() {
        return new RequestId(request);
    }

    /** Who proposed it. */
    public MemberId proposer() {
        return new MemberId(proposer);
    }

    /** When it is. */
    public When when() {
        return new When(starts.toInstant(), Duration.ofMinutes(minutes));
    }

    /** Where; may be empty. */
    public String place() {
        return place;
    }

    /** Rises with each proposal. */
    public int version() {
        return version;
    }
}
