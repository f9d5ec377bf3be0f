package org.interlace.member.domain;

import java.util.Set;
import java.util.regex.Pattern;
import org.interlace.api.plugin.ReservedWords;

/**
 * What a member may be called in addresses (decision D19). Words of the portal, and those that would let somebody speak
 * in its name, belong to nobody.
 */
public final class Handle {

    private static final Pattern SHAPE = Pattern.compile("(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> OF_THE_HOUSE =
            Set.of("administrator", "edit", "help", "moderator", "root", "security", "staff", "support", "team");

    private Handle() {}

    /** Whether somebody may choose it; says nothing about whether it is free. */
    public static boolean allowed(String text) {
        return SHAPE.matcher(text).matches() && !ReservedWords.has(text) && !OF_THE_HOUSE.contains(text);
    }
}
