package org.interlace.events.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** What an event said until it was changed. */
@Entity
@Table(schema = "events", name = "revision")
@SuppressWarnings("UnusedVariable") // some columns are there for queries alone
public class Revision {

    @Id
    private UUID id;

    private UUID event;
    private int version;
    private UUID author;
    private OffsetDateTime at;
    private EventSheet sheet;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    /** What one says now, before somebody changes it. */
    public Revision(Event event, Optional<MemberId> author, Instant now) {
        this.id = UUID.randomUUID();
        this.event = event.id();
        this.version = event.version();
        this.author = author.map(MemberId::value).orElse(Event.NOBODY);
        this.at = now.atOffset(ZoneOffset.UTC);
        this.sheet = event.sheet();
    }

    /** Which version it was. */
    public int version() {
        return version;
    }

    /** Who changed it then. */
    public Optional<MemberId> author() {
        return Event.somebody(author).map(MemberId::new);
    }

    /** When. */
    public Instant at() {
        return at.toInstant();
    }

    /** What it said. */
    public EventSheet sheet() {
        return sheet;
    }
}
