package org.interlace.events.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** Somebody who stands at the door of an event: sees who comes and ticks them, and may do nothing else. */
@Entity
@Table(schema = "events", name = "door")
@SuppressWarnings("UnusedVariable") // some columns are there for queries alone
public class DoorPerson {

    @Id
    private UUID id;

    private UUID event;
    private UUID member;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DoorPerson() {}

    /** One at the door of an event. */
    public DoorPerson(UUID event, MemberId member) {
        this.id = UUID.randomUUID();
        this.event = event;
        this.member = member.value();
    }

    /** Who. */
    public MemberId member() {
        return new MemberId(member);
    }
}
