package org.interlace.introductions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;
import org.interlace.api.way.Way;
import org.jspecify.annotations.Nullable;

/** One way that is tried. */
@Entity
@Table(schema = "introductions", name = "attempt")
@NamedQuery(name = "Attempt.of", query = "select a from Attempt a where a.request = :request order by a.number")
@NamedQuery(name = "Attempt.by", query = "select a from Attempt a where a.asked = :member order by a.at")
@NamedQuery(
        name = "Attempt.with",
        query = "select distinct a.request from Attempt a where a.first = :member or a.second = :member")
public class Attempt {

    /** What became of it. */
    public enum Answer {
        /** The way is open up to here. */
        GLADLY,
        /** Not now. */
        LATER,
        /** Does not know this person enough. */
        UNFAMILIAR,
        /** No. */
        NO,
        /** Nothing was heard in time. */
        SILENT,
        /** The week of the one who would be asked next was full until the end. */
        FULL;

        /** As in tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private UUID id;

    private UUID request;
    private int number;

    @Column(name = "first_connector")
    private UUID first;

    @Column(name = "second_connector")
    private UUID second;

    private UUID asked;
    private @Nullable String answer;
    private @Nullable LocalDate until;
    private OffsetDateTime at;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    /** A way whose first connector is asked now. */
    public Attempt(RequestId request, int number, Way way, Instant now) {
        this.request = request.value();
        this.number = number;
        this.id = UUID.nameUUIDFromBytes((request + "/" + number).getBytes(StandardCharsets.UTF_8));
        this.first = way.first().value();
        this.second =
                way.direct() ? Introduction.NOBODY : way.connectors().get(1).value();
        this.asked = first;
        this.at = now.atOffset(ZoneOffset.UTC);
    }

    /** For which introduction. */
    public RequestId request() {
        return new RequestId(request);
    }

    /** When they were asked, or answered. */
    public Instant at() {
        return at.toInstant();
    }

    /** Which of the three. */
    public int number() {
        return number;
    }

    /** Everybody on the way. */
    public Stream<MemberId> connectors() {
        return Stream.of(Optional.of(first), Introduction.somebody(second))
                .flatMap(Optional::stream)
                .map(MemberId::new);
    }

    /** Who is asked, or answered last. */
    public MemberId asked() {
        return new MemberId(asked);
    }

    /** Who is to be asked after the first; empty when nobody is, or they were. */
    public Optional<MemberId> onward() {
        return Introduction.somebody(second).filter(id -> !id.equals(asked)).map(MemberId::new);
    }

    /** The second one is asked now. */
    public void goOn(Instant now) {
        asked = onward().orElseThrow().value();
        answer = null;
        at = now.atOffset(ZoneOffset.UTC);
    }

    /** What became of it; empty while somebody is asked. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer).map(word -> Answer.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Notes a day before the answer is given. */
    public void wish(LocalDate day) {
        until = day;
    }

    /** The day that was named. */
    public Optional<LocalDate> wished() {
        return Optional.ofNullable(until);
    }

    /** Notes an answer. */
    public void answer(Answer given, @Nullable LocalDate laterUntil, Instant now) {
        answer = given.word();
        until = laterUntil;
        at = now.atOffset(ZoneOffset.UTC);
    }

    /** From when they can be asked again, if they said later. */
    public Optional<LocalDate> until() {
        return answer().filter(Answer.LATER::equals).flatMap(given -> Optional.ofNullable(until));
    }
}
