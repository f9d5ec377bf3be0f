package org.interlace.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.database.Topics;

/** What an operator does with plugins. */
@ApplicationScoped
public class Plugins {

    /** May see plugins and switch them on and off. */
    public static final Permission SWITCH = new Permission("registry", "plugin", "switch");

    private final Registry registry;
    private final LeftOut leftOut;
    private final PluginTable table;
    private final Topics topics;
    private final AuditLog audit;

    @Inject
    Plugins(Registry registry, LeftOut leftOut, PluginTable table, Topics topics, AuditLog audit) {
        this.audit = audit;
        this.leftOut = leftOut;
        this.registry = registry;
        this.table = table;
        this.topics = topics;
    }

    /** Every plugin and how it stands. */
    @Requires("registry:plugin:switch")
    public List<PluginCard> list() {
        return registry.all().stream()
                .map(plugin -> PluginCard.of(plugin, registry))
                .toList();
    }

    /** Jars that lie there and were not let in. */
    @Requires("registry:plugin:switch")
    public List<LeftOut.Jar> leftOut() {
        return leftOut.jars();
    }

    /** Switches one on, or says why it stays off; repeating it changes nothing. */
    @Requires("registry:plugin:switch")
    public void enable(PluginId id) {
        var plugin = registry.find(id).orElseThrow(() -> new PortalException(RegistryProblem.UNKNOWN, id.value()));
        if (registry.state(id) == PluginState.REFUSED) {
            throw new PortalException(RegistryProblem.REFUSED, id.value());
        }
        for (var other : plugin.info().requires()) {
            if (!registry.on(other)) {
                throw new PortalException(RegistryProblem.NEEDS_OTHER, id.value(), other.value());
            }
        }
        if (!table.want(id, true)) {
            throw new PortalException(RegistryProblem.REMOVED, id.value());
        }
        audit.note(MessageKey.parse("registry.act.enabled"), Optional.empty(), id.value());
        registry.forgive(id);
        registry.follow();
        topics.look();
        if (!registry.on(id)) {
            throw new PortalException(
                    RegistryProblem.STAYS_OFF, id.value(), registry.reason(id).orElse("safe mode"));
        }
    }

    /** Switches one off; repeating it changes nothing. */
    @Requires("registry:plugin:switch")
    public void disable(PluginId id) {
        if (registry.find(id).isEmpty()) {
            throw new PortalException(RegistryProblem.UNKNOWN, id.value());
        }
        var needing = registry.neededBy(id);
        if (!needing.isEmpty()) {
            throw new PortalException(RegistryProblem.NEEDED, id.value(), needing.toString());
        }
        audit.note(MessageKey.parse("registry.act.disabled"), Optional.empty(), id.value());
        table.want(id, false);
        topics.look();
    }
}
