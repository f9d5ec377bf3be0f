package org.interlace.api.request;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of request as data: its states, its moves, and how long it lasts at most. The first state is where it begins.
 *
 * <pre>{@code
 * RequestMachine.of("example.dish", Duration.ofDays(14))
 *         .waits("asked", State.Wait.of("cook", Duration.ofDays(7), "lapse").remindedAfter(Duration.ofDays(3)))
 *         .ends("served", State.End.GOOD)
 *         .ends("closed", State.End.NEUTRAL)
 *         .move("serve", "asked", "served", "cook")
 *         .move("decline", "asked", "closed", "cook")
 *         .move("withdraw", "asked", "closed", RequestMachine.ASKER)
 *         .move("lapse", "asked", "closed", Move.TIME)
 *         .built();
 * }</pre>
 *
 * @param kind the plugin's id or the core's domain, a dot, and a word
 * @param atMost the whole of it; the asker sees the date from the first day
 * @param states by word, in the order of declaration
 * @param moves by word
 * @param veiled roles beside the asker's that learn of a neutral end only with the asker: those who helped on the way
 */
public record RequestMachine(
        String kind, Duration atMost, Map<String, State> states, Map<String, Move> moves, Set<String> veiled) {

    /** The role of whoever began it. */
    public static final String ASKER = "asker";

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]{2,19}\\.[a-z][a-z0-9-]{0,29}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    /** @throws IllegalArgumentException naming what does not fit together */
    public RequestMachine {
        states = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(states));
        moves = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(moves));
        veiled = Set.copyOf(veiled);
        new Fitting(kind, states, moves).check();
    }

    /** Begins one. */
    public static Building of(String kind, Duration atMost) {
        return new Building(kind, atMost);
    }

    /** The end it comes to when its whole time is over. */
    public State neutralEnd() {
        return states.values().stream()
                .filter(state -> state.end() == State.End.NEUTRAL)
                .findFirst()
                .orElseThrow();
    }

    /** Where it begins. */
    public State start() {
        return states.values().iterator().next();
    }

    /**
     * A state by its word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public State state(String word) {
        return Optional.ofNullable(states.get(word))
                .orElseThrow(() -> new IllegalArgumentException("%s has no state '%s'".formatted(kind, word)));
    }

    /** The moves that a role may make in a state, in the order of declaration. */
    public List<Move> open(String state, String role) {
        return moves.values().stream()
                .filter(move -> move.from().contains(state) && move.by().contains(role))
                .toList();
    }

    /** The move, if a role may make it in a state. */
    public Optional<Move> move(String word, String state, String role) {
        return open(state, role).stream()
                .filter(move -> move.word().equals(word))
                .findFirst();
    }

    /** Collects states and moves. */
    public static final class Building {

        private final String kind;
        private final Duration atMost;
        private final Map<String, State> states = new LinkedHashMap<>();
        private final Map<String, Move> moves = new LinkedHashMap<>();
        private final Set<String> veiled = new HashSet<>();

        private Building(String kind, Duration atMost) {
            this.kind = kind;
            this.atMost = atMost;
        }

        /** A state that waits; the first one is the start. */
        public Building waits(String word, State.Wait wait) {
            states.put(word, new State(word, Optional.of(wait), State.End.NONE));
            return this;
        }

        /** A state in which it has ended. */
        public Building ends(String word, State.End end) {
            states.put(word, new State(word, Optional.empty(), end));
            return this;
        }

        /** A move from one state; said again for another state, it is allowed in both, for the same roles. */
        public Building move(String word, String from, String to, String... by) {
            var known = moves.get(word);
            var starts = new HashSet<>(Set.of(from));
            if (known != null) {
                starts.addAll(known.from());
            }
            moves.put(word, new Move(word, starts, to, Set.of(by)));
            return this;
        }

        /** A role that learns of a neutral end only with the asker. */
        public Building veiled(String role) {
            veiled.add(role);
            return this;
        }

        /** The machine, checked. */
        public RequestMachine built() {
            return new RequestMachine(kind, atMost, states, moves, veiled);
        }
    }

    /** Whether everything fits together. */
    private record Fitting(String kind, Map<String, State> states, Map<String, Move> moves) {

        void check() {
            need(KIND.matcher(kind).matches(), "'%s' is no kind of request".formatted(kind));
            need(!states.isEmpty(), kind + " has no state");
            states.values().forEach(this::check);
            moves.values().forEach(this::check);
            need(
                    states.values().stream().anyMatch(state -> state.end() == State.End.NEUTRAL),
                    "it can come to nothing nowhere");
            var reached = reached();
            states.keySet()
                    .forEach(word -> need(reached.contains(word), "state '%s' is never reached".formatted(word)));
        }

        private void check(State state) {
            need(WORD.matcher(state.word()).matches(), "'%s' is no word of a state".formatted(state.word()));
            need(
                    state.waiting().isEmpty() == (state.end() != State.End.NONE),
                    "state '%s' must either wait or be an end".formatted(state.word()));
            state.waiting().ifPresent(wait -> check(state, wait));
        }

        private void check(State state, State.Wait wait) {
            var then = moves.get(wait.then());
            need(
                    then != null
                            && then.from().contains(state.word())
                            && then.by().contains(Move.TIME),
                    "nothing happens at the deadline of '%s'".formatted(state.word()));
            need(
                    wait.reminder()
                            .filter(after -> after.compareTo(wait.atMost()) >= 0)
                            .isEmpty(),
                    "the reminder of '%s' comes after its deadline".formatted(state.word()));
        }

        private void check(Move move) {
            need(WORD.matcher(move.word()).matches(), "'%s' is no word of a move".formatted(move.word()));
            need(states.containsKey(move.to()), "move '%s' leads nowhere".formatted(move.word()));
            need(!move.by().isEmpty(), "nobody may make the move '%s'".formatted(move.word()));
            for (var from : move.from()) {
                var state = states.get(from);
                need(
                        state != null && state.end() == State.End.NONE,
                        "move '%s' cannot begin at '%s'".formatted(move.word(), from));
            }
        }

        private Set<String> reached() {
            var reached = new HashSet<String>();
            var next = new ArrayList<>(List.of(states.keySet().iterator().next()));
            while (!next.isEmpty()) {
                var word = next.remove(next.size() - 1);
                if (reached.add(word)) {
                    moves.values().stream()
                            .filter(move -> move.from().contains(word))
                            .forEach(move -> next.add(move.to()));
                }
            }
            return reached;
        }

        private void need(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(kind + ": " + otherwise);
            }
        }
    }
}
