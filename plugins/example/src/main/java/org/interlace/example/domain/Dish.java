package org.interlace.example.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** A dish that somebody brings. Who brings the same dish shares its node in the graph, found by its key. */
@Entity
@Table(schema = "example", name = "dish")
@NamedQuery(name = "Dish.of", query = "select d from Dish d where d.member = :member order by d.name")
@NamedQuery(name = "Dish.some", query = "select d from Dish d where d.id in :ids")
@NamedQuery(name = "Dish.after", query = "select d.id from Dish d where d.id > :after order by d.id")
@NamedQuery(name = "Dish.nodes", query = "select distinct d.node, d.key from Dish d where d.node in :nodes")
@NamedQuery(
        name = "Dish.nodesAfter",
        query = "select distinct d.node from Dish d where d.node > :after order by d.node")
@NamedQuery(name = "Dish.version", query = "select count(d), max(d.since) from Dish d")
@NamedQuery(name = "Dish.newest", query = "select d from Dish d order by d.since desc")
public class Dish {

    /** The longest name. */
    public static final int LONGEST = 60;

    @Id
    private UUID id;

    private UUID member;
    private String key;
    private UUID node;
    private String name;
    private OffsetDateTime since;
    private boolean sample;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Dish() {}

    /**
     * A dish somebody brings; bringing the same one again is the same dish.
     *
     * @param name 1 to {@value #LONGEST} letters, checked before
     */
    public Dish(MemberId member, String name, Instant since, boolean sample) {
        this.member = member.value();
        this.name = name.strip();
        this.key = keyOf(this.name);
        this.node = nodeOf(key);
        this.id = UUID.nameUUIDFromBytes((member + ":" + key).getBytes(StandardCharsets.UTF_8));
        this.since = since.atOffset(ZoneOffset.UTC);
        this.sample = sample;
    }

    /** Whether a name can be a dish's. */
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.strip().length() <= LONGEST
                && !keyOf(name).isEmpty();
    }

    /** Small letters without accents, for addresses and for telling dishes apart. */
    static String keyOf(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The id of the node that all who bring a dish share in the graph. */
    public static UUID nodeOf(String key) {
        return UUID.nameUUIDFromBytes(("dish:" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** See {@link #nodeOf}. */
    public UUID getNode() {
        return node;
    }

    /** Stable for member and dish. */
    public UUID getId() {
        return id;
    }

    /** Who brings it. */
    public MemberId getMember() {
        return new MemberId(member);
    }

    /** See {@link #keyOf}. */
    public String getKey() {
        return key;
    }

    /** As it was written. */
    public String getName() {
        return name;
    }

    /** When it was brought. */
    public Instant getSince() {
        return since.toInstant();
    }

    /** Whether it belongs to the sample community. */
    public boolean isSample() {
        return sample;
    }
}
