package org.interlace.introductions.posting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** Something that a member does not wish to be shown again; nobody is told. */
@Entity
@Table(schema = "introductions", name = "passed_over")
public class PassedOver {

    @Id
    private UUID id;

    private UUID member;
    private UUID posting;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PassedOver() {}

    /** A member's wish. */
    public PassedOver(MemberId member, UUID posting) {
        this.id = UUID.nameUUIDFromBytes((member + "/" + posting).getBytes(StandardCharsets.UTF_8));
        this.member = member.value();
        this.posting = posting;
    }

    /** Whose wish it is. */
    public MemberId member() {
        return new MemberId(member);
    }

    /** What is not to be shown. */
    public UUID posting() {
        return posting;
    }
}
