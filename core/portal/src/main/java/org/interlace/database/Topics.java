package org.interlace.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What changed, between nodes (decision D14): the changing transaction raises a topic's version; every node looks each
 * second and drops what it kept under that topic.
 */
@ApplicationScoped
public class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class.getName());

    private final Database database;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();

    @Inject
    Topics(Database database) {
        this.database = database;
    }

    /** Starts looking, once a second. */
    public void watch(ScheduledExecutorService timer) {
        var unused = timer.scheduleWithFixedDelay(this::look, 1, 1, java.util.concurrent.TimeUnit.SECONDS);
    }

    /** Called on this node when the topic's version rose, here or elsewhere. Never blocks for long. */
    public void onChange(String topic, Runnable listener) {
        listeners.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>()).add(listener);
    }

    /** Raises the version, in the running transaction. */
    public void raise(String topic) {
        database.change(
                "insert into core.topic (name) values (?) on conflict (name) do update set version = topic.version + 1",
                topic);
    }

    /** Something changed that only this node's caches need to know at once. */
    public void said(String topic) {
        listeners.getOrDefault(topic, List.of()).forEach(Runnable::run);
    }

    /** Looks now; the one-second watch calls this too. */
    public void look() {
        try {
            for (var row : database.list(
                    "select name, version from core.topic",
                    r -> Map.entry(r.getString("name"), r.getLong("version")))) {
                var before = seen.put(row.getKey(), row.getValue());
                if (before == null || before.longValue() != row.getValue()) {
                    said(row.getKey());
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Topics could not be read; caches stay at most 30 s old", e);
        }
    }
}
