package org.interlace.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.sample.SampleData;
import org.interlace.registry.Contributions;

/**
 * Removes the sample community in one go and nothing else; it stays away until somebody asks for it. Plugins remove
 * their parts first, those that are switched off too. One that fails does not keep the demo accounts alive: it is
 * named, and removing again asks it again.
 */
@ApplicationScoped
public class SampleRemove {

    /** May remove the sample community. */
    public static final Permission REMOVE = new Permission("sample", "community", "remove");

    private static final Logger LOG = Logger.getLogger(SampleRemove.class.getName());

    private final SampleParts parts;
    private final SampleErasure erasure;
    private final Contributions<SampleData> plugins;
    private final AuditLog audit;

    @Inject
    SampleRemove(SampleParts parts, SampleErasure erasure, Contributions<SampleData> plugins, AuditLog audit) {
        this.audit = audit;
        this.parts = parts;
        this.erasure = erasure;
        this.plugins = plugins;
    }

    /**
     * What was removed.
     *
     * @param failed parts that could not be removed
     */
    public record Outcome(int people, int organisations, List<String> failed) {

        /** Copies the names. */
        public Outcome {
            failed = List.copyOf(failed);
        }
    }

    /** Removes all of it. */
    @Requires("sample:community:remove")
    public Outcome remove() {
        audit.note(MessageKey.parse("sample.act.removed"), Optional.empty(), "");
        var cast = Cast.read(Cast.NOBODY_ACTS);
        var failed = new ArrayList<String>();
        for (var data : plugins.evenThoseOff()) {
            try {
                parts.remove(data, cast);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.SEVERE, "A plugin could not remove its sample data", e);
                failed.add(SampleParts.name(data));
            }
        }
        var counts = erasure.erase();
        return new Outcome(counts.people(), counts.organisations(), failed);
    }
}
