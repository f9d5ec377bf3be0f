package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.interlace.account.CurrentViewer;
import org.interlace.account.domain.Caller;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.safety.AuditLog;
import org.interlace.registry.Registry;
import org.interlace.safety.domain.Act;
import org.interlace.safety.domain.Actor;
import org.interlace.safety.domain.AuditQuestion;
import org.interlace.safety.store.AuditTable;

/** Notes what staff and plugins do, and shows it: to staff all of it, to each member what was done about them. */
@ApplicationScoped
public class Audit implements AuditLog {

    /** May read the whole log. */
    public static final Permission READ = new Permission("safety", "audit", "read");

    /** As many acts stand on one page. */
    public static final int PAGE = 50;

    private final AuditTable table;
    private final CurrentViewer viewer;
    private final Registry registry;
    private final Clock clock;

    @Inject
    Audit(AuditTable table, CurrentViewer viewer, Registry registry, Clock clock) {
        this.table = table;
        this.viewer = viewer;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void note(MessageKey act, Optional<MemberId> about, String object) {
        var own = about.isPresent() && caller().map(Caller::member).equals(about);
        table.add(actor(act), clock.instant(), act, about.map(MemberId::value).orElse(null), own, object);
    }

    /** An act's bundle is the plugin's id or a domain of the core, and so tells who noted it. */
    private Actor actor(MessageKey act) {
        var plugin = registry.all().stream()
                .map(installed -> installed.id())
                .map(PluginId::value)
                .filter(act.bundle()::equals)
                .findFirst();
        var caller = caller();
        var kind = caller.isPresent()
                ? Actor.Kind.ACCOUNT
                : operator() ? Actor.Kind.OPERATOR : plugin.isPresent() ? Actor.Kind.PLUGIN : Actor.Kind.PORTAL;
        return new Actor(
                kind,
                caller.map(found -> found.account().value()),
                Optional.empty(),
                caller.map(found -> found.roles().stream().sorted().toList()).orElse(List.of()),
                plugin);
    }

    private Optional<Caller> caller() {
        try {
            return viewer.caller();
        } catch (ContextNotActiveException e) {
            return Optional.empty(); // a job: nobody asks
        }
    }

    private boolean operator() {
        try {
            return viewer.operator();
        } catch (ContextNotActiveException e) {
            return false;
        }
    }

    /** A page of the log, the newest first, and one more when there are more. */
    @Requires("safety:audit:read")
    public List<Act> read(AuditQuestion question) {
        return table.find(question, PAGE + 1);
    }

    /** Every act that was ever noted and is still kept, to choose from. */
    @Requires("safety:audit:read")
    public List<MessageKey> acts() {
        return table.acts().stream().map(MessageKey::parse).toList();
    }

    /** What staff and plugins did about the viewer, the newest first, and one more when there are more. */
    public List<Act> aboutMe(long before) {
        return viewer.member().map(own -> table.about(own, before, PAGE + 1)).orElse(List.of());
    }
}
