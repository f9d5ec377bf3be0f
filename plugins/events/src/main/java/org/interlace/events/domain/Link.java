package org.interlace.events.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A secret by which somebody without an account finds their seat; only its hash is kept. */
@Entity
@Table(schema = "events", name = "link")
public class Link {

    @Id
    private String hash;

    private UUID enrolment;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    /** One that leads to an enrolment. */
    public Link(String hash, UUID enrolment) {
        this.hash = hash;
        this.enrolment = enrolment;
    }

    /** Where it leads. */
    public UUID enrolment() {
        return enrolment;
    }
}
