package org.interlace.introductions.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;

/** What one of the two said became of it. */
@Entity
@Table(schema = "introductions", name = "outcome")
@NamedQuery(name = "Outcome.of", query = "select o from Outcome o where o.request = :request order by o.step")
@NamedQuery(name = "Outcome.by", query = "select o from Outcome o where o.member = :member order by o.at")
public class Outcome {

    /** When the two are asked, and what they can answer. */
    public enum Step {
        /** Did you meet? */
        MET(14, List.of("yes", "soon", "no")),
        /** Was it useful? */
        USEFUL(30, List.of("very", "somewhat", "no")),
        /** What came of it? */
        RESULT(90, List.of("customer", "order", "partner", "place", "job", "knowledge", "friend", "nothing"));

        private final int days;
        private final List<String> answers;

        Step(int days, List<String> answers) {
            this.days = days;
            this.answers = answers;
        }

        /** So many days after the room opened. */
        public int days() {
            return days;
        }

        /** So long after the room opened. */
        public Duration after() {
            return Duration.ofDays(days);
        }

        /** What can be answered. */
        public List<String> answers() {
            return answers;
        }

        /** As in bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The steps that are asked by now. */
        public static List<Step> due(Instant opened, Instant now) {
            return Arrays.stream(values())
                    .filter(step -> !opened.plus(step.after()).isAfter(now))
                    .toList();
        }

        /** Reads {@link #word()}; empty if there is none. */
        public static Optional<Step> of(String word) {
            return Arrays.stream(values())
                    .filter(step -> step.word().equals(word))
                    .findFirst();
        }
    }

    @Id
    private UUID id;

    private UUID request;
    private UUID member;
    private int step;
    private String answer;
    private OffsetDateTime at;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Outcome() {}

    /** What a member answers; a second answer to the same question takes the place of the first. */
    public Outcome(RequestId request, MemberId member, Step step, String answer, Instant now) {
        this.id = UUID.nameUUIDFromBytes((request + "/" + member + "/" + step.days).getBytes(StandardCharsets.UTF_8));
        this.request = request.value();
        this.member = member.value();
        this.step = step.days;
        this.answer = answer;
        this.at = now.atOffset(ZoneOffset.UTC);
    }

    /** In which introduction. */
    public RequestId request() {
        return new RequestId(request);
    }

    /** Who said it. */
    public MemberId member() {
        return new MemberId(member);
    }

    /** To which question. */
    public Step step() {
        return Arrays.stream(Step.values())
                .filter(one -> one.days == step)
                .findFirst()
                .orElseThrow();
    }

    /** When they said it. */
    public Instant at() {
        return at.toInstant();
    }

    /** One of its answers. */
    public String answer() {
        return answer;
    }
}
