package org.interlace.introductions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;
import org.interlace.api.room.RoomId;
import org.interlace.api.text.Letters;
import org.jspecify.annotations.Nullable;

/** What one member asked of another, and what was added on the way. Its states and times are the request's. */
@Entity
@Table(schema = "introductions", name = "introduction")
@NamedQuery(
        name = "Introduction.asked",
        query = "select i from Introduction i where i.asker = :member and i.begun >= :since order by i.begun desc")
@NamedQuery(
        name = "Introduction.with",
        query = "select i.request from Introduction i where i.asker = :member or i.target = :member")
@NamedQuery(name = "Introduction.some", query = "select i from Introduction i where i.request in :requests")
@NamedQuery(
        name = "Introduction.recommended",
        query = "select i from Introduction i where i.recommender = :member order by i.begun")
@NamedQuery(
        name = "Introduction.wished",
        query = "select i from Introduction i where i.target = :member and i.rather is not null order by i.begun")
@NamedQuery(
        name = "Introduction.opened",
        query = "select i from Introduction i where i.opened > :after and i.opened <= :until order by i.opened")
public class Introduction {

    /** EclipseLink binds a null id as text, which PostgreSQL refuses. */
    static final UUID NOBODY = new UUID(0, 0);

    @Id
    private UUID request;

    private UUID asker;
    private UUID target;
    private OffsetDateTime begun;
    private String purpose;
    private String phrases;
    private String text;
    private String language;
    private @Nullable String translation;

    @Column(name = "translation_language")
    private @Nullable String translationLanguage;

    @Column(name = "look_over")
    private boolean lookOver;

    private boolean house;
    private String without;
    private @Nullable String advice;
    private @Nullable String recommendation;
    private @Nullable String recommended;
    private UUID recommender;
    private boolean forwarded;
    private @Nullable String rather;

    @Column(name = "rather_note")
    private @Nullable String ratherNote;

    private @Nullable LocalDate postponed;
    private @Nullable String about;
    private UUID posting;
    private UUID room;
    private @Nullable OffsetDateTime opened;
    private boolean sample;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Introduction() {}

    /** A new one. */
    public Introduction(RequestId request, MemberId asker, MemberId target, Ask ask, Instant now) {
        this.request = request.value();
        this.asker = asker.value();
        this.target = target.value();
        this.begun = now.atOffset(ZoneOffset.UTC);
        this.purpose = ask.purpose().word();
        this.phrases = join(ask.phrases());
        this.text = ask.text();
        this.language = ask.language();
        this.recommender = NOBODY;
        this.room = NOBODY;
        this.posting = NOBODY;
        this.lookOver = ask.lookOver();
        this.house = ask.house();
        this.without = ask.without().stream().map(MemberId::toString).collect(Collectors.joining(" "));
    }

    static Optional<UUID> somebody(@Nullable UUID id) {
        return Optional.ofNullable(id).filter(known -> !known.equals(NOBODY));
    }

    private static String join(Collection<Phrase> some) {
        return some.stream().map(Phrase::word).collect(Collectors.joining(" "));
    }

    /** What is asked, and how. */
    public Ask ask() {
        return new Ask(
                Phrase.of(purpose).orElseThrow(),
                Arrays.stream(phrases.split(" "))
                        .flatMap(word -> Phrase.of(word).stream())
                        .toList(),
                text,
                language,
                lookOver,
                house,
                Arrays.stream(without.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(MemberId::parse)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The asker wrote it anew, after a facilitator gave it back; whom it goes to stays. */
    public void rewrite(String words) {
        text = words;
        translation = null;
        translationLanguage = null;
    }

    /** The request's id. */
    public RequestId request() {
        return new RequestId(request);
    }

    /** Who asks. */
    public MemberId asker() {
        return new MemberId(asker);
    }

    /** Whom they wish to meet. */
    public MemberId target() {
        return new MemberId(target);
    }

    /** When it was sent first. */
    public Instant begun() {
        return begun.toInstant();
    }

    /** A translation of the free text, made by somebody and read before the original. */
    public Optional<Translation> translation() {
        return translation == null || translationLanguage == null
                ? Optional.empty()
                : Optional.of(new Translation(translation, translationLanguage));
    }

    /** Adds a translation, or takes it away with an empty one. */
    public void translate(Translation by) {
        translation = by.text().isEmpty() ? null : by.text();
        translationLanguage = by.text().isEmpty() ? null : by.language();
    }

    /** What the facilitator wrote to the asker when giving it back. */
    public Optional<String> advice() {
        return Optional.ofNullable(advice);
    }

    /** Gives it back. */
    public void advise(String words) {
        advice = words;
    }

    /** Whether the house may try when no connector does. */
    public boolean house() {
        return house;
    }

    /** What the last who opened the way said of the asker. */
    public Optional<Word> recommendation() {
        return somebody(recommender).isEmpty() && recommendation == null && recommended == null
                ? Optional.empty()
                : Optional.of(new Word(
                        Optional.ofNullable(recommendation).flatMap(Recommendation::of),
                        Optional.ofNullable(recommended).orElse(""),
                        somebody(recommender).map(MemberId::new)));
    }

    /** Somebody opened the way; a connector who says nothing leaves what another said before. */
    public void recommend(Word word) {
        recommendation = word.phrase().map(Recommendation::word).orElse(null);
        recommended = word.sentence().isEmpty() ? null : word.sentence();
        recommender = word.by().map(MemberId::value).orElse(NOBODY);
    }

    /** Nobody said anything: who did was erased. */
    public void unsay() {
        recommend(new Word(Optional.empty(), "", Optional.empty()));
    }

    /** Whether the house opened the way. */
    public boolean forwarded() {
        return forwarded;
    }

    /** The house opens the way. */
    public void forward(Word word) {
        forwarded = true;
        recommend(word);
    }

    /** Another way that the wished person proposes. */
    public Optional<Rather> rather() {
        return Optional.ofNullable(rather).flatMap(Rather::of);
    }

    /** What they wrote with it. */
    public String ratherNote() {
        return ratherNote == null ? "" : ratherNote;
    }

    /** Proposes another way. */
    public void propose(Rather way, String note) {
        rather = way.word();
        ratherNote = note;
    }

    /** The day from which the wished person can be asked again. */
    public Optional<LocalDate> postponed() {
        return Optional.ofNullable(postponed);
    }

    /** Puts it off. */
    public void postpone(@Nullable LocalDate until) {
        postponed = until;
    }

    /** The room that opened. */
    public Optional<RoomId> room() {
        return somebody(room).map(RoomId::new);
    }

    /** When it opened. */
    public Optional<Instant> opened() {
        return Optional.ofNullable(opened).map(OffsetDateTime::toInstant);
    }

    /** Its room is open. */
    public void open(RoomId id, Instant now) {
        room = id.value();
        opened = now.atOffset(ZoneOffset.UTC);
    }

    /** Whether it belongs to the sample community. */
    public boolean sample() {
        return sample;
    }

    /** Marks it as belonging to the sample community. */
    public void markSample() {
        sample = true;
    }

    /** It answers what its target showed. */
    public Introduction answering(About something) {
        about = something.kind();
        posting = something.posting();
        return this;
    }

    /** What it answers; empty when somebody was asked for. */
    public Optional<About> about() {
        return about == null ? Optional.empty() : Optional.of(new About(about, posting));
    }

    /** Whom they wished to meet was erased, with what they answered. */
    public void forgetTarget() {
        target = NOBODY;
        rather = null;
        ratherNote = null;
        postponed = null;
    }

    /** The two whom it is about. */
    public List<MemberId> both() {
        return List.of(asker(), target());
    }

    /** A translation of what was written. */
    public record Translation(String text, String language) {

        /** Without what no text may be made of. */
        public Translation {
            text = Letters.plain(text);
        }
    }

    /**
     * What somebody says of the asker.
     *
     * @param sentence in their own words; may be empty
     * @param by empty for the house
     */
    public record Word(Optional<Recommendation> phrase, String sentence, Optional<MemberId> by) {}
}
