package org.interlace.introductions.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** By whom one member can be asked. */
@Entity
@Table(schema = "introductions", name = "openness")
public class OwnOpenness {

    @Id
    private UUID member;

    private String reach;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OwnOpenness() {}

    /** A member's choice. */
    public OwnOpenness(MemberId member, Openness openness) {
        this.member = member.value();
        this.reach = openness.word();
    }

    /** Whose it is. */
    public MemberId member() {
        return new MemberId(member);
    }

    /** What was chosen. */
    public Openness openness() {
        return Openness.of(reach).orElse(Openness.MEMBERS);
    }
}
