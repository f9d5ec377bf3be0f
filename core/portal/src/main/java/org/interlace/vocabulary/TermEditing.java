package org.interlace.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.text.Letters;
import org.interlace.database.Topics;
import org.interlace.vocabulary.store.TermTable;

/**
 * Keeps the vocabularies: public words that members choose from. What changes here is noted for the graph, because
 * people are found by these words.
 */
@ApplicationScoped
public class TermEditing {

    /** May edit words. */
    public static final Permission EDIT = new Permission("vocabulary", "term", "edit");

    /** More letters are no label. */
    public static final int LONGEST = 100;

    /** Their words are known to the code, or are codes of a standard. */
    private static final Set<TermKind> FIXED = Set.of(TermKind.KIND, TermKind.LANGUAGE);

    private static final int LONGEST_KEY = 50;
    private static final int MARK = 8;

    private final TermTable table;
    private final Vocabulary vocabulary;
    private final GraphChanges changes;
    private final Topics topics;
    private final AuditLog audit;

    @Inject
    TermEditing(TermTable table, Vocabulary vocabulary, GraphChanges changes, Topics topics, AuditLog audit) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.topics = topics;
        this.audit = audit;
    }

    /** Whether terms of a kind can be added, merged and retired. */
    public static boolean open(TermKind kind) {
        return !FIXED.contains(kind);
    }

    /** All of a kind, by their public words. */
    @Requires("vocabulary:term:edit")
    public List<TermTable.Row> list(TermKind kind) {
        return table.all(kind);
    }

    /** How many words people brought that nobody has looked at yet. */
    @Requires("vocabulary:term:edit")
    public int unreviewed() {
        return table.unreviewed();
    }

    /**
     * One of a kind.
     *
     * @throws PortalException {@link VocabularyProblem#ABSENT}, also for one that was merged
     */
    @Requires("vocabulary:term:edit")
    public TermTable.Row find(TermKind kind, UUID id) {
        return table.find(kind, id)
                .filter(row -> row.merged() == null)
                .orElseThrow(() -> new PortalException(VocabularyProblem.ABSENT));
    }

    /**
     * Adds one.
     *
     * @return its id
     * @throws PortalException {@link VocabularyProblem#FIXED}, {@link VocabularyProblem#BAD_LABEL} or
     *     {@link VocabularyProblem#TAKEN}
     */
    @Requires("vocabulary:term:edit")
    @Transactional
    public UUID add(TermKind kind, Map<String, String> labels) {
        demandOpen(kind);
        var kept = checked(labels);
        for (var label : kept.values()) {
            vocabulary.match(kind, label).ifPresent(other -> {
                throw new PortalException(VocabularyProblem.TAKEN, label);
            });
        }
        var id = UUID.randomUUID();
        var key = key(kept.values().iterator().next(), id);
        var first = new Term(id, kind, key, kept, List.of());
        if (!table.add(first)) {
            table.add(new Term(id, kind, key + "-" + id.toString().substring(0, MARK), kept, List.of()));
        }
        changed(kind, List.of(id), "added", key);
        return id;
    }

    private static String key(String label, UUID id) {
        var folded = Folding.fold(label).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var shortened =
                folded.substring(0, Math.min(LONGEST_KEY, folded.length())).replaceAll("-+$", "");
        return shortened.length() < 2 ? "term-" + id.toString().substring(0, MARK) : shortened;
    }

    private static void demandOpen(TermKind kind) {
        if (!open(kind)) {
            throw new PortalException(VocabularyProblem.FIXED);
        }
    }

    private static Map<String, String> checked(Map<String, String> labels) {
        var kept = new TreeMap<String, String>();
        labels.forEach((language, text) -> {
            var plain = Letters.plain(text);
            if (!plain.isEmpty()) {
                kept.put(language, plain);
            }
        });
        if (kept.isEmpty()
                || kept.values().stream()
                        .anyMatch(
                                text -> text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))) {
            throw new PortalException(VocabularyProblem.BAD_LABEL, LONGEST);
        }
        return kept;
    }

    /**
     * Gives one other labels; whoever has it is found by the new words.
     *
     * @throws PortalException {@link VocabularyProblem#BAD_LABEL} or {@link VocabularyProblem#STALE}
     */
    @Requires("vocabulary:term:edit")
    @Transactional
    public void rename(TermKind kind, UUID id, Map<String, String> labels, int version) {
        var row = find(kind, id);
        var kept = checked(labels);
        if (!table.touch(id, version)) {
            throw new PortalException(VocabularyProblem.STALE);
        }
        table.label(id, kept);
        changed(kind, List.of(id), "renamed", row.term().key());
        note("member", table.people(row.term()));
    }

    /** Offers one no longer, or again; where it is used it stays. Repeating it changes nothing. */
    @Requires("vocabulary:term:edit")
    @Transactional
    public void retire(TermKind kind, UUID id, boolean retired) {
        demandOpen(kind);
        var row = find(kind, id);
        if (row.retired() != retired) {
            table.retire(id, retired);
            changed(
                    kind,
                    List.of(),
                    retired ? "retired" : "restored",
                    row.term().key());
        }
    }

    /**
     * Two become one: everything that used the first uses the second, whose words find both. Repeating it changes
     * nothing.
     *
     * @throws PortalException {@link VocabularyProblem#FIXED}, {@link VocabularyProblem#ABSENT} or
     *     {@link VocabularyProblem#NOT_TOGETHER}
     */
    @Requires("vocabulary:term:edit")
    @Transactional
    public void merge(TermKind kind, UUID gone, UUID into) {
        demandOpen(kind);
        if (gone.equals(into)) {
            throw new PortalException(VocabularyProblem.NOT_TOGETHER);
        }
        table.hold(gone, into);
        var first = table.find(kind, gone).orElseThrow(() -> new PortalException(VocabularyProblem.ABSENT));
        if (into.equals(first.merged())) {
            return;
        }
        if (first.merged() != null) {
            throw new PortalException(VocabularyProblem.ABSENT);
        }
        var second = find(kind, into);
        var touched = table.merge(first.term(), into);
        changed(
                kind,
                List.of(gone, into),
                "merged",
                first.term().key() + " > " + second.term().key());
        touched.forEach(this::note);
        note("member", table.people(second.term()));
    }

    private void changed(TermKind kind, List<UUID> terms, String act, String object) {
        note(kind.word(), terms);
        topics.raise(Vocabulary.TOPIC);
        vocabulary.forget();
        audit.note(new MessageKey("vocabulary", "act.term-" + act), Optional.empty(), object);
    }

    private void note(String kind, Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            changes.changed(kind, subjects);
        }
    }
}
