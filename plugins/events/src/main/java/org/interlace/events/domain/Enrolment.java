package org.interlace.events.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/** Somebody comes to an event, or waits to. */
@Entity
@Table(schema = "events", name = "enrolment")
@SuppressWarnings("UnusedVariable") // some columns are there for queries alone
public class Enrolment {

    /** What having been there is called among the subjects of the graph. */
    public static final String GRAPH = "events.attendance";

    @Id
    private UUID id;

    private UUID event;
    private UUID member;

    @Column(name = "guest_name")
    private @Nullable String guestName;

    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String language;

    private String state;
    private int people;
    private int guests;
    private int children;
    private String groups;
    private @Nullable String pot;
    private Answers answers;
    private String seen;
    private String ticket;

    @Column(name = "in_line")
    private long inLine;

    private UUID offer;

    @Column(name = "offered_until")
    private @Nullable OffsetDateTime offeredUntil;

    private OffsetDateTime begun;

    @Column(name = "came")
    private @Nullable OffsetDateTime came;

    private boolean reminded;
    private boolean thanked;
    private boolean sample;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    /**
     * A new one, which neither has a seat nor waits yet.
     *
     * @param ticket a secret that only this person and the door know
     * @param inLine rises with each enrolment of the event
     */
    public Enrolment(UUID event, String ticket, long inLine, Instant now) {
        this.id = UUID.randomUUID();
        this.event = event;
        this.ticket = ticket;
        this.inLine = inLine;
        this.state = EnrolmentState.LEFT.word();
        this.begun = now.atOffset(ZoneOffset.UTC);
        this.answers = Answers.NONE;
        this.seen = Seen.NOBODY.word();
        this.groups = "";
        this.member = Event.NOBODY;
        this.offer = Event.NOBODY;
        bring(Party.ALONE);
    }

    /** It is a member's. */
    public void of(MemberId whose) {
        member = whose.value();
    }

    /** It is somebody's without an account. */
    public void of(Guest guest) {
        guestName = guest.name();
        email = guest.email().isEmpty() ? null : guest.email();
        phone = guest.phone().isEmpty() ? null : guest.phone();
        language = guest.language();
    }

    /** Who comes along. */
    public void bring(Party party) {
        guests = party.guests();
        children = party.children();
        people = party.people();
        groups = party.groups().stream().sorted().map(Reserved.Group::word).collect(Collectors.joining(" "));
    }

    /** What was asked and who may see it. */
    public void say(Answers said, Seen choice) {
        answers = said;
        seen = choice.word();
    }

    /** Has a seat. */
    public void sit(Seats.Pot where) {
        state = EnrolmentState.ENROLLED.word();
        pot = where.group().map(Reserved.Group::word).orElse(null);
        offer = Event.NOBODY;
    }

    /** Sits somewhere else, having grown; an offer stays one. */
    public void move(Seats.Pot where) {
        pot = where.group().map(Reserved.Group::word).orElse(null);
    }

    /** Waits for one, after everybody who waits. */
    public void queue(long place) {
        state = EnrolmentState.WAITING.word();
        inLine = place;
        pot = null;
        offer = Event.NOBODY;
    }

    /** Is offered one, for a time. */
    public void offered(Seats.Pot where, UUID request, Instant until) {
        state = EnrolmentState.OFFERED.word();
        pot = where.group().map(Reserved.Group::word).orElse(null);
        offer = request;
        offeredUntil = until.atOffset(ZoneOffset.UTC);
    }

    /** Where the seat lies that it has or is offered. */
    public Seats.Pot pot() {
        return new Seats.Pot(Optional.ofNullable(pot).flatMap(Reserved.Group::of));
    }

    /** Until when a seat is offered. */
    public Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil).map(OffsetDateTime::toInstant);
    }

    /** Comes no more; of somebody without an account nothing stays. */
    public void leave() {
        state = EnrolmentState.LEFT.word();
        pot = null;
        offer = Event.NOBODY;
        offeredUntil = null;
        came = null;
        guestName = null;
        email = null;
        phone = null;
        answers = Answers.NONE;
    }

    /** Was there. */
    public void come(Instant at) {
        if (came == null) {
            came = at.atOffset(ZoneOffset.UTC);
        }
    }

    /** Was ticked by mistake. */
    public void notCome() {
        came = null;
    }

    /** Was reminded. */
    public void remind() {
        reminded = true;
    }

    /** Must be reminded anew: it takes place at another time. */
    public void remindAgain() {
        reminded = false;
    }

    /** Was thanked afterwards. */
    public void thank() {
        thanked = true;
    }

    /** Marks it as belonging to the sample community. */
    public void markSample() {
        sample = true;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Of which event. */
    public UUID event() {
        return event;
    }

    /** Whose, when it is a member's. */
    public Optional<MemberId> member() {
        return Event.somebody(member).map(MemberId::new);
    }

    /** Whose, when it is somebody's without an account. */
    public Optional<Guest> guest() {
        return Optional.ofNullable(guestName)
                .map(name -> new Guest(
                        name,
                        email == null ? "" : email,
                        phone == null ? "" : phone,
                        language == null ? "fr" : language));
    }

    /** Where it stands. */
    public EnrolmentState state() {
        return EnrolmentState.of(state).orElseThrow();
    }

    /** Who comes together. */
    public Party party() {
        return new Party(guests, children, groups());
    }

    private Set<Reserved.Group> groups() {
        return Arrays.stream(groups.split(" "))
                .flatMap(word -> Reserved.Group.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was answered. */
    public Answers answers() {
        return answers;
    }

    /** Who sees it. */
    public Seen seen() {
        return Seen.of(seen).orElseThrow();
    }

    /** The secret that the door reads. */
    public String ticket() {
        return ticket;
    }

    /** Its place among those who wait. */
    public long inLine() {
        return inLine;
    }

    /** The request that offers a seat. */
    public Optional<UUID> offer() {
        return Event.somebody(offer);
    }

    /** When it was made. */
    public Instant begun() {
        return begun.toInstant();
    }

    /** When they came in. */
    public Optional<Instant> came() {
        return Optional.ofNullable(came).map(OffsetDateTime::toInstant);
    }

    /** Whether it counts: it has a seat, holds one or waits. */
    public boolean isActive() {
        return state() != EnrolmentState.LEFT;
    }

    /** Whether it belongs to the sample community. */
    public boolean sample() {
        return sample;
    }
}
