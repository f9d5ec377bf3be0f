package org.interlace.safety.web;

import org.interlace.safety.domain.Act;
import org.jspecify.annotations.Nullable;

/** One act as pages show it. */
public final class ActView {

    private final Act act;
    private final String time;
    private final String actor;
    private final String what;

    ActView(Act act, String time, String actor, String what) {
        this.act = act;
        this.time = time;
        this.actor = actor;
        this.what = what;
    }

    /** When, in words. */
    public String getTime() {
        return time;
    }

    /** Who, with roles. */
    public String getActor() {
        return actor;
    }

    /** The question for all acts of the same account; null when no account acted. */
    public @Nullable String getActorFilter() {
        return act.actor().account().map(id -> "?actor=" + id).orElse(null);
    }

    /** What was done. */
    public String getWhat() {
        return what;
    }

    /** The member concerned. */
    public @Nullable String getMember() {
        return act.about().map(member -> member.name()).orElse(null);
    }

    /** The question for all acts about the same member. */
    public @Nullable String getMemberFilter() {
        return act.about().map(member -> "?member=" + member.handle()).orElse(null);
    }

    /** The id of the thing. */
    public String getObject() {
        return act.object();
    }
}
