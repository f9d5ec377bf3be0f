package org.interlace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.PrivacyClass;
import org.interlace.api.graph.RelationKind;
import org.interlace.graph.schema.Labels;
import org.interlace.graph.schema.Relations;
import org.interlace.vocabulary.TermKind;
import org.junit.jupiter.api.Test;

class CoreGraphTest {

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getFields())
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @Test
    void every_word_of_the_schema_is_declared() {
        assertThat(CoreGraph.MODEL.nodes()).extracting(NodeKind::label).containsAll(words(Labels.class));
        assertThat(CoreGraph.MODEL.relations())
                .extracting(RelationKind::type)
                .containsExactlyInAnyOrderElementsOf(words(Relations.class));
    }

    @Test
    void the_filters_of_the_core_may_be_shown_to_members() {
        for (var kind : TermKind.values()) {
            assertThat(CoreGraph.MODEL.relations())
                    .filteredOn(relation -> relation.type().equals(kind.relation()))
                    .singleElement()
                    .satisfies(relation -> {
                        assertThat(relation.privacy()).isEqualTo(PrivacyClass.MEMBERS);
                        assertThat(relation.to()).isEqualTo(kind.graphLabel());
                    });
        }
    }
}
