package org.interlace.introductions.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** Somebody through whom a member does not wish to be introduced. */
@Entity
@Table(schema = "introductions", name = "avoided")
public class Avoided {

    @Id
    private UUID id;

    private UUID member;
    private UUID other;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Avoided() {}

    /** A member's wish. */
    public Avoided(MemberId member, MemberId other) {
        this.id = UUID.nameUUIDFromBytes((member + "/" + other).getBytes(StandardCharsets.UTF_8));
        this.member = member.value();
        this.other = other.value();
    }

    /** Whose wish it is. */
    public MemberId member() {
        return new MemberId(member);
    }

    /** Who is avoided. */
    public MemberId other() {
        return new MemberId(other);
    }
}
