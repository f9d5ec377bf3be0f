package org.interlace.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.account.domain.Email;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.store.CoreData;
import org.interlace.privacy.store.Declared;
import org.interlace.privacy.store.ErasureLedger;
import org.interlace.privacy.store.ErasureTable;

/**
 * Erases somebody from the core and from every plugin, on or off (decision D4). Each step can be repeated; until every
 * plugin has answered, the erasure is noted and goes on later.
 */
@ApplicationScoped
public class Erasure {

    /** May erase others. */
    public static final Permission ERASE = new Permission("privacy", "member", "erase");

    private static final Logger LOG = Logger.getLogger(Erasure.class.getName());

    private final CoreData core;
    private final PluginParts plugins;
    private final Declared declared;
    private final ErasureTable open;
    private final AuditLog audit;
    private final ErasureLedger ledger;
    private final Viewer viewer;

    @Inject
    Erasure(
            CoreData core,
            PluginParts plugins,
            Declared declared,
            ErasureTable open,
            AuditLog audit,
            ErasureLedger ledger,
            Viewer viewer) {
        this.audit = audit;
        this.ledger = ledger;
        this.viewer = viewer;
        this.core = core;
        this.plugins = plugins;
        this.declared = declared;
        this.open = open;
    }

    /**
     * Erases who has an e-mail address.
     *
     * @return the plugins that have not answered yet; none when it is complete
     */
    @Requires("privacy:member:erase")
    public List<PluginId> of(String email) {
        return of(core.find(new Email(email)).orElseThrow(() -> new PortalException(PrivacyProblem.UNKNOWN, email)));
    }

    /**
     * Erases who has a profile at an address, with or without an account.
     *
     * @return the plugins that have not answered yet
     */
    @Requires("privacy:member:erase")
    public List<PluginId> ofMember(String handle) {
        return of(core.findMember(handle).orElseThrow(() -> new PortalException(PrivacyProblem.NO_MEMBER, handle)));
    }

    /** Erases who has an account; repeating it changes nothing. */
    @Requires("privacy:member:erase")
    public void ofAccount(UUID account) {
        core.findAccount(account).ifPresent(person -> {
            var unused = of(person);
        });
    }

    /**
     * Erases the viewer, at once: whoever is in danger cannot wait, and what was promised gone is gone. The page asks for
     * the password and a tick before.
     */
    public void mine() {
        var account = viewer.account().orElseThrow(() -> new PortalException(PrivacyProblem.NOBODY));
        core.findAccount(account.value()).ifPresent(person -> {
            var unused = of(person, "privacy.act.left");
        });
    }

    /** Erases an account that has been silent for too long and was told so twice. */
    void silent(UUID account) {
        core.findAccount(account).ifPresent(person -> {
            var unused = of(person, "privacy.act.silent");
        });
    }

    private List<PluginId> of(Person person) {
        return of(person, "privacy.act.erased");
    }

    private List<PluginId> of(Person person, String act) {
        audit.note(MessageKey.parse(act), Optional.empty(), "");
        open.begin(person);
        return proceed(person);
    }

    /** Goes on with all that are not complete; called every few minutes. */
    public void resume() {
        try {
            open.open().forEach(this::proceed);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Erasures that are not complete wait", e);
        }
    }

    /** The core goes last, and does not wait for a plugin that fails. */
    private List<PluginId> proceed(Person person) {
        var waiting = person.member().map(member -> askPlugins(person, member)).orElse(List.of());
        boolean remembered = ledger.append(person);
        core.erase(person);
        if (waiting.isEmpty() && remembered) {
            open.complete(person);
            LOG.info("An erasure is complete");
        } else {
            LOG.warning(() -> "An erasure waits for " + (remembered ? waiting : "the ledger"));
        }
        return waiting;
    }

    private List<PluginId> askPlugins(Person person, MemberId member) {
        var answered = open.answered(person);
        var waiting = new ArrayList<PluginId>();
        for (var part : plugins.all()) {
            if (answered.contains(part.id())) {
                continue;
            }
            if (part.erase(member, this::eraseDeclared)) {
                open.answered(person, List.of(part.id()));
            } else {
                waiting.add(part.id());
            }
        }
        return waiting;
    }

    private boolean eraseDeclared(PluginId plugin, List<PersonalColumn> columns, MemberId member) {
        declared.erase(plugin, columns, member);
        return true;
    }
}
