package org.interlace.member.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may see which field of one profile: the usual audience, but for what the member chose. */
public final class Audiences {

    private final Map<Field, Audience> chosen;

    private Audiences(Map<Field, Audience> chosen) {
        this.chosen = chosen;
    }

    /** As everybody starts. */
    public static Audiences usual() {
        return new Audiences(new EnumMap<>(Field.class));
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
        return new Audiences(chosen);
    }

    /** The written form; empty when nothing was chosen. */
    public String text() {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey().word() + ":" + entry.getValue().word())
                .collect(Collectors.joining(";"));
    }

    /** The same with one field shown to others. */
    public Audiences with(Field field, Audience audience) {
        var copy = new EnumMap<Field, Audience>(Field.class);
        copy.putAll(chosen);
        copy.put(field, audience);
        return new Audiences(copy);
    }

    /** Who may see a field. Nothing reaches further than the name: who may not see the name sees nothing. */
    public Audience of(Field field) {
        var own = chosen.getOrDefault(field, field.usual());
        if (field == Field.NAME) {
            return own;
        }
        var name = of(Field.NAME);
        return own.compareTo(name) < 0 ? own : name;
    }
}
