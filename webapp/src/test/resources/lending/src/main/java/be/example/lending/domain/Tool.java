package be.example.lending.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** A tool that a member lends. */
@Entity
@Table(schema = "lending", name = "tool")
@NamedQuery(name = "Tool.newest", query = "select t from Tool t order by t.since desc")
@NamedQuery(name = "Tool.of", query = "select t from Tool t where t.member = :member order by t.since")
public class Tool {

    public static final int LONGEST_NOTE = 100;

    @Id
    private UUID id;

    private UUID member;
    private String note;
    private OffsetDateTime since;

    /** For JPA. */
    protected Tool() {}

    public Tool(MemberId member, String note, Instant since) {
        this.id = UUID.randomUUID();
        this.member = member.value();
        this.note = note;
        this.since = since.atOffset(ZoneOffset.UTC);
    }

    public UUID getId() {
        return id;
    }

    public String getNote() {
        return note;
    }
}
