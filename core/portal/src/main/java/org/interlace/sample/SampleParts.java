package org.interlace.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.interlace.api.sample.SampleCommunity;
import org.interlace.api.sample.SampleData;
import org.interlace.database.Database;

/**
 * Remembers which parts of the sample were loaded and which were removed, and lets each plugin load and remove its own
 * part in a transaction of its own.
 */
@ApplicationScoped
public class SampleParts {

    /** The people, their organisations, accounts and ties. */
    static final String COMMUNITY = "community";

    static final String LOADED = "loaded";
    static final String REMOVED = "removed";

    private final Database database;

    @Inject
    SampleParts(Database database) {
        this.database = database;
    }

    /** {@link #LOADED}, {@link #REMOVED} or nothing. */
    Optional<String> state(String part) {
        return database.first("select state from core.sample_part where part = ?", row -> row.getString("state"), part);
    }

    /** Remembers what became of a part. */
    void remember(String part, String state) {
        database.change("""
                insert into core.sample_part (part, state) values (?, ?)
                on conflict (part) do update set state = excluded.state, since = now()
                """, part, state);
    }

    /** Loads a plugin's part unless it was loaded before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean load(SampleData data, SampleCommunity community) {
        var part = name(data);
        if (state(part).filter(LOADED::equals).isPresent()) {
            return false;
        }
        data.load(community);
        remember(part, LOADED);
        return true;
    }

    /** Removes a plugin's part. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remove(SampleData data, SampleCommunity community) {
        data.remove(community);
        remember(name(data), REMOVED);
    }

    /** The class a plugin wrote, not the container's proxy of it. */
    static String name(SampleData data) {
        var name = data.getClass().getName();
        int proxy = name.indexOf("$Proxy$");
        return proxy < 0 ? name : name.substring(0, proxy);
    }
}
