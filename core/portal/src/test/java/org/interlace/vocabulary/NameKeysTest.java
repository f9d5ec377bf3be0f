package org.interlace.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One name in several spellings and scripts. */
class NameKeysTest {

    private final Map<String, String> groups = new HashMap<>();

    /** Two spellings of one name. */
    private record Pair(String one, String other) {}

    private static List<Pair> pairs() {
        try (var file = NameKeysTest.class.getResourceAsStream("names.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String group(String name) {
        var key = Folding.fold(name);
        while (groups.containsKey(key) && !groups.get(key).equals(key)) {
            key = groups.get(key);
        }
        groups.putIfAbsent(key, key);
        return key;
    }

    @Test
    void spellings_of_one_name_are_found_and_other_names_are_not() {
        var pairs = pairs();
        pairs.forEach(pair -> groups.put(group(pair.one()), group(pair.other())));
        var missed = pairs.stream()
                .filter(pair -> !NameKeys.agree(pair.one(), pair.other()))
                .toList();
        var lefts = new TreeSet<>(pairs.stream().map(Pair::one).toList());
        var rights = new TreeSet<>(pairs.stream().map(Pair::other).toList());
        int right = 0;
        var wrong = new ArrayList<Pair>();
        for (var one : lefts) {
            for (var other : rights) {
                if (!Folding.fold(one).equals(Folding.fold(other)) && NameKeys.agree(one, other)) {
                    if (group(one).equals(group(other))) {
                        right++;
                    } else {
                        wrong.add(new Pair(one, other));
                    }
                }
            }
        }
        double recall = 1 - (double) missed.size() / pairs.size();
        double precision = (double) right / (right + wrong.size());
        System.out.printf(
                "names: %d pairs, recall %.3f, precision %.3f%nmissed %s%nwrong %s%n",
                pairs.size(), recall, precision, missed, wrong);
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void a_key_is_one_word_and_a_pattern_has_no_other_signs() {
        for (var pair : pairs()) {
            assertThat(NameKeys.of(pair.one())).allMatch(key -> key.matches("0[0-9a-z]+"));
            for (var word : pair.other().split(" ")) {
                assertThat(NameKeys.pattern(word)).matches("[0-9a-z\\[\\]()|]*");
            }
        }
        assertThat(NameKeys.pattern("/.*(")).isEmpty();
        assertThat(NameKeys.of("")).isEmpty();
    }
}
