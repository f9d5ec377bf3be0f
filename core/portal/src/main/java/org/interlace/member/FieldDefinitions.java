package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.database.Topics;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.Maxima;
import org.interlace.member.store.FieldTable;
import org.interlace.member.store.MaximaTable;
import org.interlace.member.store.MemberProjection;
import org.interlace.member.store.MemberTable;

/**
 * The fields of profiles as the operator wishes them: what is asked of whom, and how many people may see it at most.
 * After each change every member is noted for the graph, because what may be found there may have changed.
 */
@ApplicationScoped
public class FieldDefinitions {

    /** May define fields. */
    public static final Permission DEFINE = new Permission("member", "field", "define");

    private static final Pattern KEY = Pattern.compile("(?=.{3,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_LABEL = 100;
    private static final int PAGE = 1000;

    private final FieldTable fields;
    private final MaximaTable maxima;
    private final MemberTable members;
    private final GraphChanges changes;
    private final Topics topics;
    private final Instance<AuditLog> audit;

    @Inject
    FieldDefinitions(
            FieldTable fields,
            MaximaTable maxima,
            MemberTable members,
            GraphChanges changes,
            Topics topics,
            Instance<AuditLog> audit) {
        this.fields = fields;
        this.maxima = maxima;
        this.members = members;
        this.changes = changes;
        this.topics = topics;
        this.audit = audit;
    }

    /** All, in the order in which they are asked. */
    @Requires("member:field:define")
    public List<FieldDefinition> list() {
        fields.forget();
        return List.copyOf(fields.all().values());
    }

    /** One by its key. */
    @Requires("member:field:define")
    public FieldDefinition find(String key) {
        return list().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new PortalException(MemberProblem.ABSENT));
    }

    /** The largest audiences of the fields that every profile has. */
    @Requires("member:field:define")
    public Maxima maxima() {
        maxima.forget();
        return maxima.read();
    }

    /** Adds one; it is not asked until it is switched on. */
    @Requires("member:field:define")
    @Transactional
    public void add(FieldDefinition field) {
        if (!KEY.matcher(field.key()).matches() || Field.find(field.key()).isPresent()) {
            throw new PortalException(MemberProblem.BAD_FIELD_KEY, "key");
        }
        check(field);
        if (!fields.add(field)) {
            throw new PortalException(MemberProblem.FIELD_TAKEN, "key");
        }
        changed("member.act.field-added", field.key());
    }

    /** Replaces one; its key and kind of value stay, and what is dangerous stays so. */
    @Requires("member:field:define")
    @Transactional
    public void change(FieldDefinition field) {
        var before = find(field.key());
        check(field);
        if (!before.id().equals(field.id()) || !fields.replace(within(before.with(field.wishes()), field))) {
            throw new PortalException(MemberProblem.STALE);
        }
        changed("member.act.field-changed", field.key());
    }

    private static FieldDefinition within(FieldDefinition judged, FieldDefinition wished) {
        var wishes = new FieldDefinition.Wishes(
                judged.wishes().state(), judged.maximum(), judged.searchable(), judged.dangerous());
        return new FieldDefinition(
                judged.id(),
                judged.key(),
                judged.kind(),
                wishes,
                wished.kinds(),
                wished.texts(),
                wished.position(),
                wished.version());
    }

    private static void check(FieldDefinition field) {
        var texts = field.texts();
        if (texts.labels().isEmpty()
                || texts.labels().values().stream().anyMatch(text -> text.length() > LONGEST_LABEL)) {
            throw new PortalException(MemberProblem.BAD_LABEL, "label");
        }
        if (field.on() && field.kind().chosen() && texts.choices().isEmpty()) {
            throw new PortalException(MemberProblem.NO_CHOICES, "choices");
        }
    }

    /** Deletes one with every answer to it. */
    @Requires("member:field:define")
    @Transactional
    public void delete(String key) {
        fields.delete(find(key).id());
        changed("member.act.field-deleted", key);
    }

    /** Sets how many people may see the fields that every profile has. */
    @Requires("member:field:define")
    @Transactional
    public void limit(Map<Field, Audience> largest) {
        largest.forEach(maxima::set);
        changed("member.act.audiences-limited", "");
    }

    private void changed(String act, String key) {
        topics.raise(MaximaTable.TOPIC);
        fields.forget();
        maxima.forget();
        var page = members.all(new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            changes.changed(MemberProjection.KIND, page);
            page = members.all(page.get(page.size() - 1), PAGE);
        }
        audit.stream().findFirst().ifPresent(log -> log.note(MessageKey.parse(act), Optional.empty(), key));
    }
}
