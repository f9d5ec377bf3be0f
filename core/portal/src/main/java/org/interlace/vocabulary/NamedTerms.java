package org.interlace.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which terms a text names. A word weighs the less the more terms have it (inverse document frequency, after Spärck Jones
 * 1972, without the logarithm): <i>projet</i> says more than <i>gestion</i>. A term is named when half of one of its
 * labels, by weight, stands in the text in some form; of several, those far behind the clearest are left out.
 */
public final class NamedTerms {

    private static final int MOST = 5;
    private static final double HALF = 0.5;
    private static final double FAR_BEHIND = 0.3;
    private static final int SHORTEST = 3;

    private final List<Labelled> all;
    private final Map<String, Integer> frequencies = new HashMap<>();

    private record Labelled(Term term, List<Set<String>> labels) {}

    private record Named(Term term, double worth) {}

    /** @param terms those that can be named */
    public NamedTerms(Collection<Term> terms) {
        all = terms.stream()
                .map(term -> new Labelled(
                        term,
                        Stream.concat(term.labels().values().stream(), term.aliases().stream())
                                .map(NamedTerms::words)
                                .filter(words -> !words.isEmpty())
                                .distinct()
                                .toList()))
                .toList();
        for (var one : all) {
            var words = new HashSet<String>();
            one.labels.forEach(words::addAll);
            words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .map(Stems::bare)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that a text names, the clearest first, at most {@value #MOST}. */
    public List<Term> in(String text) {
        var typed = words(text);
        var found = new ArrayList<Named>();
        for (var one : all) {
            double worth = one.labels.stream()
                    .mapToDouble(label -> worth(label, typed))
                    .max()
                    .orElse(0);
            if (worth > 0) {
                found.add(new Named(one.term, worth));
            }
        }
        double best = found.stream().mapToDouble(Named::worth).max().orElse(0);
        return found.stream()
                .filter(named -> named.worth >= FAR_BEHIND * best)
                .sorted(Comparator.comparingDouble(Named::worth).reversed().thenComparing(named -> named.term.key()))
                .limit(MOST)
                .map(Named::term)
                .toList();
    }

    /** How clearly a label is named: what part of it, times its rarest word that is. */
    private double worth(Set<String> label, Set<String> typed) {
        double whole = 0;
        double named = 0;
        double rarest = 0;
        for (var word : label) {
            double weight = 1.0 / frequencies.getOrDefault(word, 1);
            whole += weight;
            if (typed.stream().anyMatch(other -> Stems.same(word, other))) {
                named += weight;
                rarest = Math.max(rarest, weight);
            }
        }
        double part = named / whole;
        return part >= HALF ? part * rarest : 0;
    }
}
