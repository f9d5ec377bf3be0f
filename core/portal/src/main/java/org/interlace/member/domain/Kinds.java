package org.interlace.member.domain;

import java.util.Collection;
import java.util.Set;

/**
 * Which kinds of member somebody may call themselves. Coach, expert, facilitator, juror and partner are said of somebody
 * by the community; each member may give them back.
 */
public final class Kinds {

    /** Those anybody may take. */
    public static final Set<String> OPEN = Set.of("entrepreneur", "ally");

    private Kinds() {}

    /** Whether a member who had some kinds may have others from now on. */
    public static boolean allowed(Collection<String> before, Collection<String> after) {
        return after.stream().allMatch(kind -> OPEN.contains(kind) || before.contains(kind));
    }
}
