package org.interlace.member.domain;

import java.util.List;

/**
 * A member's answer to a field that the operator defined.
 *
 * @param answer one text, or the keys of what was chosen
 * @param chosen the audience the member chose; only the person until then
 */
public record FieldValue(FieldDefinition field, List<String> answer, Audience chosen) {

    /** Copies the answer. */
    public FieldValue {
        answer = List.copyOf(answer);
    }

    /** The audience within what is allowed today. */
    public Audience audience() {
        return chosen.compareTo(field.maximum()) < 0 ? chosen : field.maximum();
    }

    /** Whether a member of those kinds shows it to that many people, the name's audience included. */
    boolean shown(Member member, Audience atLeast) {
        return field.askedOf(member.kinds())
                && member.audiences().atMost(audience()).compareTo(atLeast) >= 0;
    }

    /** Whether somebody that near sees it. */
    boolean seenBy(Member member, Nearness viewer) {
        return field.askedOf(member.kinds())
                && member.audiences().atMost(audience()).includes(viewer);
    }
}
