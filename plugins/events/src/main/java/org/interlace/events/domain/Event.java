package org.interlace.events.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.interlace.api.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An event. What it says is its {@link EventSheet}; the columns beside it are what lists ask for. */
@Entity
@Table(schema = "events", name = "event")
@SuppressWarnings("UnusedVariable") // some columns are there for queries alone
public class Event {

    /** In columns for nobody: JPA binds a missing UUID as text, which PostgreSQL refuses. */
    static final UUID NOBODY = new UUID(0, 0);

    /** What it is called among the subjects of the graph. */
    public static final String GRAPH = "events.event";

    /** What its organiser is called among them. */
    public static final String ORGANISER = "events.organiser";

    @Id
    private UUID id;

    private String handle;
    private UUID organisation;
    private UUID author;
    private String state;
    private EventSheet sheet;

    private String kind;
    private OffsetDateTime starts;
    private OffsetDateTime ends;
    private UUID place;
    private String spoken;
    private String needs;
    private String words;
    private boolean open;
    private boolean free;
    private String topics;

    private int sequence;
    private int version;
    private OffsetDateTime created;
    private OffsetDateTime modified;
    private @Nullable OffsetDateTime published;

    @Column(name = "looked_over")
    private boolean lookedOver;

    private UUID request;
    private boolean sample;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    /**
     * A new draft.
     *
     * @param organisation in whose name; empty for the house
     */
    public Event(
            String handle,
            Optional<OrganisationId> organisation,
            Optional<MemberId> author,
            EventSheet sheet,
            Instant now) {
        this.id = UUID.randomUUID();
        this.handle = handle;
        this.organisation = organisation.map(OrganisationId::value).orElse(NOBODY);
        this.author = author.map(MemberId::value).orElse(NOBODY);
        this.state = EventState.DRAFT.word();
        this.created = now.atOffset(ZoneOffset.UTC);
        this.version = 1;
        this.topics = "";
        this.request = NOBODY;
        write(sheet, now);
    }

    static Optional<UUID> somebody(@Nullable UUID id) {
        return Optional.ofNullable(id).filter(known -> !known.equals(NOBODY));
    }

    private void write(EventSheet said, Instant now) {
        sheet = said;
        kind = said.kind().word();
        starts = said.when().from().atOffset(ZoneOffset.UTC);
        ends = said.when().until().atOffset(ZoneOffset.UTC);
        place = said.where().commune().orElse(NOBODY);
        spoken = said.spoken().stream().map(one -> one.language().toString()).collect(Collectors.joining(" "));
        needs = said.needs().stream().sorted().map(Need::word).collect(Collectors.joining(" "));
        words = said.words();
        open = said.open();
        free = said.texts().text(said.texts().original()).cost().isEmpty();
        modified = now.atOffset(ZoneOffset.UTC);
    }

    /**
     * Says something else; once it was shown, another time or place raises the sequence.
     *
     * @return whether those who come must learn of it
     */
    public boolean revise(EventSheet said, Instant now) {
        boolean moved = said.moved(sheet) && isShown();
        if (moved) {
            sequence++;
        }
        version++;
        write(said, now);
        return moved;
    }

    /** What it is about: skills, sectors and subjects of the vocabulary. */
    public void isAbout(Collection<UUID> some) {
        topics = some.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** What it is about, the clearest first. */
    public List<UUID> topics() {
        return Arrays.stream(topics.split(" "))
                .filter(topic -> !topic.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    /**
     * Makes a move.
     *
     * @throws IllegalStateException when it cannot begin here
     */
    public void move(EventMove move, Instant now) {
        if (!move.from().contains(state())) {
            throw new IllegalStateException("%s cannot begin at %s".formatted(move, state));
        }
        if (move == EventMove.CANCEL || move == EventMove.REVIVE) {
            sequence++;
        }
        if (move == EventMove.PUBLISH && published == null) {
            published = now.atOffset(ZoneOffset.UTC);
        }
        state = move.to().word();
        version++;
        modified = now.atOffset(ZoneOffset.UTC);
    }

    /** A human looked it over, or it needed none. */
    public void markLookedOver() {
        lookedOver = true;
    }

    /** The house is asked to look it over. */
    public void ask(UUID asked) {
        request = asked;
    }

    /** The request by which the house was asked. */
    public Optional<UUID> request() {
        return somebody(request);
    }

    /** Marks it as belonging to the sample community. */
    public void markSample() {
        sample = true;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** For its address. */
    public String handle() {
        return handle;
    }

    /** In whose name; empty for the house. */
    public Optional<OrganisationId> organisation() {
        return somebody(organisation).map(OrganisationId::new);
    }

    /** Who wrote it; empty when that person is gone. */
    public Optional<MemberId> author() {
        return somebody(author).map(MemberId::new);
    }

    /** Where it stands, as it is kept. */
    public EventState state() {
        return EventState.of(state).orElseThrow();
    }

    /** Where it stands, as people read it. */
    public Standing standing(boolean full, Instant now) {
        return switch (state()) {
            case DRAFT -> Standing.DRAFT;
            case SUBMITTED -> Standing.SUBMITTED;
            case CANCELLED -> Standing.CANCELLED;
            case ARCHIVED -> Standing.ARCHIVED;
            case PUBLISHED -> isOver(now) ? Standing.DONE : full ? Standing.FULL : Standing.PUBLISHED;
        };
    }

    /** What it says. */
    public EventSheet sheet() {
        return sheet;
    }

    /** Whether it has a page that others may read. */
    public boolean isShown() {
        return state() == EventState.PUBLISHED || state() == EventState.CANCELLED;
    }

    /** Whether visitors may read it: it is open, and a human looked it over. */
    public boolean isOpen() {
        return open && lookedOver;
    }

    /** Whether a human looked it over, or it needed none. */
    public boolean isLookedOver() {
        return lookedOver;
    }

    /** Whether it has ended. */
    public boolean isOver(Instant now) {
        return !ends.toInstant().isAfter(now);
    }

    /** Whether it has begun. */
    public boolean isBegun(Instant now) {
        return !starts.toInstant().isAfter(now);
    }

    /** Rises when time or place change, or when it is cancelled. */
    public int sequence() {
        return sequence;
    }

    /** Rises with each change. */
    public int version() {
        return version;
    }

    /** When it was written first. */
    public Instant created() {
        return created.toInstant();
    }

    /** When it was changed last. */
    public Instant modified() {
        return modified.toInstant();
    }

    /** When it was shown first. */
    public Optional<Instant> published() {
        return Optional.ofNullable(published).map(OffsetDateTime::toInstant);
    }

    /** Whether it belongs to the sample community. */
    public boolean sample() {
        return sample;
    }
}
