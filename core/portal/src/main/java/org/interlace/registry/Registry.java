package org.interlace.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.page.PageRule;
import org.interlace.api.page.PublicFile;
import org.interlace.api.permission.Permission;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.problem.AwayException;
import org.interlace.database.Topics;
import org.interlace.graph.CoreGraph;
import org.interlace.migration.SqlMigrations;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of this portal and how each stands. A plugin's life: found, checked, ordered behind those it requires,
 * migrated, started; then on or off as the operator wants, rested after three failures within a minute.
 */
@ApplicationScoped
public class Registry {

    /** The topic that other nodes watch. */
    public static final String TOPIC = "plugins";

    private static final Logger LOG = Logger.getLogger(Registry.class.getName());

    private final Instance<Plugin> doors;
    private final PluginBeans beans;
    private final PluginTable table;
    private final SqlMigrations migrations;
    private final Topics topics;
    private final Clock clock;
    private final boolean safeMode;
    private final Claims claims = new Claims(CoreGraph.MODEL);
    private final List<InstalledPlugin> installed = new CopyOnWriteArrayList<>();
    private final Map<PluginId, PluginState> states = new ConcurrentHashMap<>();
    private final Map<PluginId, String> reasons = new ConcurrentHashMap<>();
    private final Map<PluginId, Failures> failures = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Inject
    Registry(
            @Any Instance<Plugin> doors,
            PluginBeans beans,
            PluginTable table,
            SqlMigrations migrations,
            Topics topics,
            Clock clock,
            @ConfigProperty(name = "interlace.plugins.safe-mode", defaultValue = "false") boolean safeMode) {
        this.doors = doors;
        this.beans = beans;
        this.table = table;
        this.migrations = migrations;
        this.topics = topics;
        this.clock = clock;
        this.safeMode = safeMode;
    }

    /**
     * Finds, checks, orders and migrates; nothing serves yet.
     *
     * @param taken addresses that the core has
     */
    public void find(List<PageRule> taken) {
        claims.core(taken);
        var found = new ArrayList<InstalledPlugin>();
        for (var handle : doors.handles()) {
            var type = handle.getBean().getBeanClass();
            try {
                var door = handle.get();
                found.add(new InstalledPlugin(org.interlace.api.plugin.PluginInfo.of(type), door));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.SEVERE, "The plugin of " + type.getName() + " is left out", e);
            }
        }
        found.forEach(plugin -> claims.known(plugin.id()));
        var order = new Order(found.stream().map(InstalledPlugin::info).toList());
        for (var id : order.sorted()) {
            found.stream().filter(plugin -> plugin.id().equals(id)).findFirst().ifPresent(this::install);
        }
        order.refused().forEach((id, why) -> {
            found.stream().filter(plugin -> plugin.id().equals(id)).limit(1).forEach(installed::add);
            refuse(id, why);
        });
    }

    void install(InstalledPlugin plugin) {
        installed.add(plugin);
        failures.put(plugin.id(), new Failures(clock));
        try {
            PluginRules.checkWords(plugin.info());
            migrations.run(plugin.id().value(), plugin.loader());
            PluginRules.check(plugin, table.tablesWithoutOwner(plugin));
            var brought = beans.of(plugin);
            new BeanRules(plugin, claims::relation).check(brought);
            claims.take(
                    plugin, brought.files().stream().map(PublicFile::address).toList());
            table.remember(plugin);
            states.put(plugin.id(), PluginState.OFF);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.SEVERE, "Plugin '" + plugin.id() + "' is refused", e);
            refuse(plugin.id(), String.valueOf(e.getMessage()));
        }
    }

    private void refuse(PluginId id, String why) {
        states.put(id, PluginState.REFUSED);
        reasons.put(id, why);
        LOG.severe("Plugin '" + id + "' is refused: it " + why);
    }

    /** Refuses one that shows only now that it cannot run; nothing of it serves any more. */
    public synchronized void leaveOut(PluginId id, String why) {
        find(id).filter(plugin -> on(id)).ifPresent(plugin -> switchOff(plugin, PluginState.REFUSED));
        refuse(id, why);
        stopWaiting();
        listeners.forEach(Runnable::run);
    }

    /** Switches on what the operator wants on, and from now on follows what other nodes change. */
    public void start() {
        topics.onChange(TOPIC, this::follow);
        if (safeMode) {
            LOG.warning("Safe mode: no plugin is switched on");
        }
        follow();
    }

    /** Brings each plugin to what the table wants. */
    synchronized void follow() {
        var wanted = safeMode ? List.<PluginId>of() : table.wanted();
        for (var plugin : installed) {
            var state = state(plugin.id());
            boolean serving = state == PluginState.ON || state == PluginState.RESTED;
            if (serving && !wanted.contains(plugin.id())) {
                switchOff(plugin, PluginState.OFF);
            } else if (state == PluginState.OFF && wanted.contains(plugin.id()) && !waits(plugin)) {
                switchOn(plugin);
            }
        }
        stopWaiting();
        listeners.forEach(Runnable::run);
    }

    /** Whether one it requires does not serve; its reason then says which. */
    private boolean waits(InstalledPlugin plugin) {
        var missing = plugin.info().requires().stream().filter(id -> !on(id)).findFirst();
        missing.ifPresent(id -> reasons.put(plugin.id(), "waits for '%s'".formatted(id)));
        return missing.isPresent();
    }

    /** What requires a plugin that serves no more is off until that one serves again; it stands behind it in order. */
    private synchronized void stopWaiting() {
        installed.stream()
                .filter(plugin -> on(plugin.id()) && waits(plugin))
                .forEach(plugin -> switchOff(plugin, PluginState.OFF));
    }

    private void switchOn(InstalledPlugin plugin) {
        try {
            plugin.door().started();
            failures.getOrDefault(plugin.id(), new Failures(clock)).clear();
            reasons.remove(plugin.id());
            states.put(plugin.id(), PluginState.ON);
            LOG.info("Plugin '" + plugin.id() + "' is on");
        } catch (RuntimeException | LinkageError e) {
            rest(plugin.id(), e);
        }
    }

    private void switchOff(InstalledPlugin plugin, PluginState state) {
        states.put(plugin.id(), state);
        try {
            plugin.door().stopped();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "Plugin '" + plugin.id() + "' did not stop cleanly", e);
        }
        LOG.info("Plugin '" + plugin.id() + "' is " + state);
    }

    private void rest(PluginId id, Throwable fault) {
        LOG.log(Level.SEVERE, "Plugin '" + id + "' is rested", fault);
        reasons.put(id, String.valueOf(fault));
        states.put(id, PluginState.RESTED);
        stopWaiting();
        listeners.forEach(Runnable::run);
    }

    /** Asks the door of one; a fault counts against it and is no answer. */
    public <R> Optional<R> ask(InstalledPlugin plugin, Function<Plugin, R> question) {
        return new Contribution<>(plugin::door, plugin.id(), this::failed).ask(question);
    }

    /**
     * Notes that a contribution failed; the third time within a minute rests its plugin. That a part of the portal is away
     * is no plugin's fault.
     */
    public void failed(PluginId id, Throwable fault) {
        if (AwayException.causes(fault)) {
            return;
        }
        LOG.log(Level.WARNING, "Plugin '" + id + "' failed", fault);
        var counted = failures.get(id);
        if (counted != null && counted.add() && state(id) == PluginState.ON) {
            find(id).ifPresent(plugin -> switchOff(plugin, PluginState.RESTED));
            rest(id, fault);
        }
    }

    /** All that the plugins let an administrator grant. */
    public List<Permission> permissions() {
        return installed.stream()
                .flatMap(plugin -> ask(plugin, Plugin::permissions).orElse(List.of()).stream())
                .toList();
    }

    /** What the plugins' permissions are granted to at first, by role. */
    public Map<Permission, List<String>> grants() {
        var grants = new HashMap<Permission, List<String>>();
        installed.forEach(plugin -> grants.putAll(ask(plugin, Plugin::grants).orElse(Map.of())));
        return grants;
    }

    /** Where one answers: the addresses of its pages and files. */
    List<String> addressesOf(InstalledPlugin plugin) {
        return ask(plugin, door -> Stream.concat(
                                door.pages().stream().map(PageRule::address),
                                beans.of(plugin).files().stream().map(PublicFile::address))
                        .toList())
                .orElse(List.of());
    }

    /** What one has in the graph; nothing that it only claims. */
    public GraphModel graphOf(InstalledPlugin plugin) {
        return claims.without(plugin, ask(plugin, Plugin::graph).orElse(GraphModel.EMPTY));
    }

    /** Gives a rested plugin another chance, at the operator's wish. */
    void forgive(PluginId id) {
        states.computeIfPresent(id, (known, state) -> state == PluginState.RESTED ? PluginState.OFF : state);
    }

    /** Every plugin that lies here, each behind those it requires. */
    public List<InstalledPlugin> all() {
        return List.copyOf(installed);
    }

    /** Those that serve now. */
    public List<InstalledPlugin> on() {
        return installed.stream().filter(plugin -> on(plugin.id())).toList();
    }

    /** Whether one serves now. */
    public boolean on(PluginId id) {
        return state(id) == PluginState.ON;
    }

    /** How one stands. */
    public PluginState state(PluginId id) {
        return states.getOrDefault(id, PluginState.REFUSED);
    }

    /** Why one is rested or refused. */
    public Optional<String> reason(PluginId id) {
        return Optional.ofNullable(reasons.get(id));
    }

    /** One by its id. */
    public Optional<InstalledPlugin> find(PluginId id) {
        return installed.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /** The plugin a class came with; empty for the core's own. */
    public Optional<InstalledPlugin> ownerOf(Class<?> type) {
        return installed.stream().filter(plugin -> plugin.owns(type)).findFirst();
    }

    /** Whether a bean of that class may be used now: the core's always, a plugin's while it is on. */
    public boolean serves(@Nullable Class<?> type) {
        return type == null || ownerOf(type).map(plugin -> on(plugin.id())).orElse(true);
    }

    /** Called after any plugin changed its state. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The ids of those that are on and require this one. */
    List<PluginId> neededBy(PluginId id) {
        return on().stream()
                .filter(plugin -> plugin.info().requires().contains(id))
                .map(InstalledPlugin::id)
                .collect(Collectors.toList());
    }
}
