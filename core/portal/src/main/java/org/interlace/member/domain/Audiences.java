package org.interlace.member.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may see which field of one profile: the usual audience, but for what the member chose; never more people than the
 * operator allows.
 */
public final class Audiences {

    private final Map<Field, Audience> chosen;

    private final Maxima maxima;

    private Audiences(Map<Field, Audience> chosen, Maxima maxima) {
        this.chosen = chosen;
        this.maxima = maxima;
    }

    /** As everybody starts. */
    public static Audiences usual() {
        return new Audiences(new EnumMap<>(Field.class), Maxima.none());
    }

    /**
     * Reads the written form.
     *
     * @param text such as {@code about:members;topics:everyone}
     */
    public static Audiences parse(String text) {
        var chosen = new EnumMap<Field, Audience>(Field.class);
        for (var part : text.split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                chosen.put(Field.of(part.substring(0, colon)), Audience.of(part.substring(colon + 1)));
            }
        }
        return new Audiences(chosen, Maxima.none());
    }

    /** The written form; empty when nothing was chosen. */
    public String text() {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey().word() + ":" + entry.getValue().word())
                .collect(Collectors.joining(";"));
    }

    /** The same within what the operator allows. */
    public Audiences within(Maxima operators) {
        return new Audiences(chosen, operators);
    }

    /** The largest audience a member may choose for a field. */
    public Audience maximum(Field field) {
        return maxima.of(field);
    }

    /** The same with one field shown to others. */
    public Audiences with(Field field, Audience audience) {
        var copy = new EnumMap<Field, Audience>(Field.class);
        copy.putAll(chosen);
        copy.put(field, audience);
        return new Audiences(copy, maxima);
    }

    /** What the member wishes for a field, whatever the name's audience: what a form shows. */
    public Audience chosen(Field field) {
        return smaller(chosen.getOrDefault(field, field.usual()), maxima.of(field));
    }

    /** Who may see a field. Nothing reaches further than the name: who may not see the name sees nothing. */
    public Audience of(Field field) {
        return field == Field.NAME ? chosen(field) : atMost(chosen(field));
    }

    /** An audience, but nobody who may not see the name. */
    public Audience atMost(Audience wished) {
        return smaller(wished, chosen(Field.NAME));
    }

    private static Audience smaller(Audience one, Audience other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
