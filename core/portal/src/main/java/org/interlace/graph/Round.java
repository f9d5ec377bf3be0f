package org.interlace.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;

/** Applies the notes of one batch, kind by kind: a plugin's kind that fails keeps its notes, the others go on. */
final class Round {

    /** Replaces subjects in the graph; answers those that must be applied again later. */
    @FunctionalInterface
    interface Replacing {
        Set<UUID> replace(GraphShape shape, Collection<UUID> subjects, List<GraphState> states);
    }

    private final Replacing graph;

    Round(Replacing graph) {
        this.graph = graph;
    }

    /**
     * Applies what can be applied.
     *
     * @return the notes that wait: somebody else works at the subject, its neighbours are not in the graph yet, or its
     *     projection failed
     */
    List<Note> apply(List<Note> notes, List<SubjectKind> kinds) {
        var later = new ArrayList<Note>();
        notes.stream().filter(note -> !note.free()).forEach(later::add);
        for (var kind : kinds) {
            var ours = notes.stream()
                    .filter(note -> note.free() && note.kind().equals(kind.name()))
                    .toList();
            var waiting = apply(kind, ours.stream().map(Note::subject).collect(Collectors.toSet()));
            ours.stream().filter(note -> waiting.contains(note.subject())).forEach(later::add);
        }
        return later;
    }

    private Set<UUID> apply(SubjectKind kind, Set<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        var states = kind.read(subjects);
        if (states.isEmpty()) {
            return subjects;
        }
        try {
            return graph.replace(kind.shape(), subjects, states.get());
        } catch (GraphUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            kind.projection().blame(e);
            return subjects;
        }
    }
}
