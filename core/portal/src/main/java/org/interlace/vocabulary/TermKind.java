package org.interlace.vocabulary;

import java.util.Locale;
import org.interlace.graph.schema.Labels;
import org.interlace.graph.schema.Relations;

/** The shared vocabularies, and how a member's term of each stands in the graph. */
public enum TermKind {
    /** Something a person can do. */
    SKILL(Labels.SKILL, Relations.CAN),
    /** A branch of trade. */
    SECTOR(Labels.SECTOR, Relations.WORKS_IN),
    /** A subject somebody cares about. */
    TOPIC(Labels.TOPIC, Relations.CARES_ABOUT),
    /** A spoken language. */
    LANGUAGE(Labels.LANGUAGE, Relations.SPEAKS),
    /** A commune. */
    PLACE(Labels.PLACE, Relations.LIVES_IN),
    /** A kind of member. */
    KIND(Labels.KIND, Relations.IS);

    private final String graphLabel;
    private final String relation;

    TermKind(String graphLabel, String relation) {
        this.graphLabel = graphLabel;
        this.relation = relation;
    }

    /** Label of its nodes. */
    public String graphLabel() {
        return graphLabel;
    }

    /** Type of the relation from a member to it. */
    public String relation() {
        return relation;
    }

    /** As in tables, addresses and JSON: {@code skill}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
