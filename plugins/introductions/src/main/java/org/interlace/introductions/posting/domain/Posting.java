package org.interlace.introductions.posting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.interlace.api.text.Letters;
import org.interlace.introductions.domain.Phrase;
import org.jspecify.annotations.Nullable;

/** What a member looks for, or a door that a member can open, in their own words and for a time. */
@Entity
@Table(schema = "introductions", name = "posting")
public class Posting {

    @Id
    private UUID id;

    private UUID member;
    private String kind;
    private String text;
    private String language;
    private @Nullable String purpose;
    private String topics;
    private boolean shown;
    private OffsetDateTime begun;

    @Column(name = "until")
    private OffsetDateTime end;

    private boolean sample;

    /** What it is. */
    public enum Kind {
        /** Somebody looks for something. */
        NEED(Duration.ofDays(90)),
        /** Somebody knows people whom they do not name. */
        DOOR(Duration.ofDays(365));

        private final Duration lasts;

        Kind(Duration lasts) {
            this.lasts = lasts;
        }

        /** How long it stands, unless its member says that it still holds. */
        public Duration lasts() {
            return lasts;
        }

        /** As in tables, JSON, addresses and bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * What is written.
     *
     * @param language of the text
     * @param purpose of {@link Phrase.Group#LOOK}: what is looked for, or what the door is for
     * @param shown whether members see it; a door is always shown
     */
    public record Draft(String text, String language, Optional<Phrase> purpose, boolean shown) {

        /** Without what no text may be made of. */
        public Draft {
            text = Letters.plain(text);
        }
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    /**
     * A new one.
     *
     * @param topics what its text names
     */
    public Posting(Kind kind, MemberId member, Draft draft, Collection<UUID> topics, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member.value();
        this.kind = kind.word();
        this.text = draft.text();
        this.language = draft.language();
        this.purpose = draft.purpose().map(Phrase::word).orElse(null);
        this.topics = topics.stream().map(UUID::toString).collect(Collectors.joining(" "));
        this.shown = draft.shown() || kind == Kind.DOOR;
        this.begun = now.atOffset(ZoneOffset.UTC);
        this.end = begun.plus(kind.lasts());
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public MemberId member() {
        return new MemberId(member);
    }

    /** What it is. */
    public Kind kind() {
        return Kind.of(kind).orElseThrow();
    }

    /** In its member's words. */
    public String text() {
        return text;
    }

    /** Their language. */
    public String language() {
        return language;
    }

    /** What is looked for, or what the door is for. */
    public Optional<Phrase> purpose() {
        return Optional.ofNullable(purpose).flatMap(Phrase::of);
    }

    /** What the text names, the clearest first. */
    public List<UUID> topics() {
        return Arrays.stream(topics.split(" "))
                .filter(topic -> !topic.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    /** Whether members see it. */
    public boolean shown() {
        return shown;
    }

    /** When it was written. */
    public Instant begun() {
        return begun.toInstant();
    }

    /** Until when it stands. */
    public Instant end() {
        return end.toInstant();
    }

    /** Its member says that it still holds. */
    public void renew(Instant now) {
        end = now.atOffset(ZoneOffset.UTC).plus(kind().lasts());
    }

    /** Marks it as belonging to the sample community. */
    public void markSample() {
        sample = true;
    }

    /** Whether it belongs to the sample community. */
    public boolean sample() {
        return sample;
    }
}
