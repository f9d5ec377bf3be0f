package org.interlace.api.job;

import java.time.Duration;

/**
 * Work done now and then. A bean that implements it is found; of several nodes exactly one does each turn. A turn that
 * fails is logged, counted against its plugin, and tried again the next time, so it must be safe to repeat.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class OldDishes implements Job {
 *     public String name() { return "example.old-dishes"; }
 *     public Duration every() { return Duration.ofHours(6); }
 *     public void run() { … }
 * }
 * }</pre>
 */
public interface Job {

    /** The plugin's id or the core's domain, a dot, and a word of its own; its label is the text {@code job.<word>}. */
    String name();

    /** The time from one turn's beginning to the next; at least a second. The first comes soon after the start. */
    Duration every();

    /** One turn, outside any transaction and with nobody signed in. */
    void run();
}
