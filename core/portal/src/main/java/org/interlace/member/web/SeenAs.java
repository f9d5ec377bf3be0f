package org.interlace.member.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.interlace.member.domain.Nearness;
import org.jspecify.annotations.Nullable;

/** With whose eyes the owner looks at the own page ({@code ?as=tie}). */
public enum SeenAs {
    /** Somebody who is not signed in. */
    VISITOR(Nearness.VISITOR),
    /** Somebody who is signed in. */
    MEMBER(Nearness.MEMBER),
    /** Somebody with a confirmed tie. */
    TIE(Nearness.TIED);

    private final Nearness nearness;

    SeenAs(Nearness nearness) {
        this.nearness = nearness;
    }

    /** How near that is. */
    Nearness nearness() {
        return nearness;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SeenAs> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** A way to look. */
    public record Link(String href, String label, boolean current) {}

    static List<Link> links(@Nullable SeenAs now, UnaryOperator<String> say) {
        var links = new ArrayList<Link>();
        links.add(new Link("?", say.apply("member.as.me"), now == null));
        for (var one : values()) {
            links.add(new Link("?as=" + one.word(), say.apply("member.as." + one.word()), one == now));
        }
        return links;
    }
}
