package org.interlace.registry;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.PluginInfo;
import org.interlace.database.QuietTopics;
import org.interlace.migration.NoMigrations;

/** Registries without tables, for tests. */
public final class Registries {

    /** What the operator wants, in memory. */
    static final class Wishes extends PluginTable {

        final Set<PluginId> rows = new TreeSet<>();
        final Set<PluginId> wanted = new TreeSet<>();

        @SuppressWarnings("NullAway") // never asked
        Wishes() {
            super(null, null);
        }

        @Override
        List<PluginId> wanted() {
            return List.copyOf(wanted);
        }

        @Override
        void remember(InstalledPlugin plugin) {
            rows.add(plugin.id());
            wanted.add(plugin.id());
        }

        @Override
        boolean want(PluginId id, boolean on) {
            if (on && rows.contains(id)) {
                wanted.add(id);
            } else {
                wanted.remove(id);
            }
            return rows.contains(id);
        }

        @Override
        List<String> tablesWithoutOwner(InstalledPlugin plugin) {
            return List.of();
        }
    }

    /** Plugins without beans. */
    private static final class NoBeans extends PluginBeans {

        @SuppressWarnings("NullAway") // never asked
        NoBeans() {
            super(null, null, null, null);
        }

        @Override
        Brought of(InstalledPlugin plugin) {
            return Brought.NOTHING;
        }
    }

    private Registries() {}

    /** A plugin with an id and a door. */
    public static InstalledPlugin plugin(String id, Plugin door) {
        return new InstalledPlugin(
                new PluginInfo(new PluginId(id), "1", PluginInfo.API, Set.of(), Set.of(), "org.interlace." + id), door);
    }

    /** A plugin with a root. */
    public static InstalledPlugin rooted(String id, String root, Plugin door) {
        var info = new PluginInfo(new PluginId(id), "1", PluginInfo.API, Set.of(), Set.of(root), "org.interlace." + id);
        return new InstalledPlugin(info, door);
    }

    /** A plugin that needs another one. */
    static InstalledPlugin plugin(String id, String requires) {
        var info = new PluginInfo(
                new PluginId(id), "1", PluginInfo.API, Set.of(new PluginId(requires)), Set.of(), "org.interlace." + id);
        return new InstalledPlugin(info, new Plugin() {});
    }

    /** A registry with some plugins, switched on unless they are refused. */
    public static Registry on(InstalledPlugin... plugins) {
        return on(new Wishes(), plugins);
    }

    @SuppressWarnings("NullAway") // nothing is looked for
    static Registry on(PluginTable table, InstalledPlugin... plugins) {
        var registry = new Registry(
                null, new NoBeans(), table, new NoMigrations(), new QuietTopics(), Clock.systemUTC(), false);
        List.of(plugins).forEach(registry::install);
        registry.start();
        return registry;
    }

    /** What these beans contribute, each owned by the plugin below whose package its class lies. */
    public static <T> Contributions<T> contributions(Registry registry, List<T> beans) {
        var handles = beans.stream().map(Registries::handle).toList();
        return new Contributions<>(playing(Instance.class, Map.of("handles", handles)), registry);
    }

    private static <T> Instance.Handle<T> handle(T bean) {
        Bean<?> known = playing(Bean.class, Map.of("getBeanClass", bean.getClass()));
        return playing(Instance.Handle.class, Map.of("get", bean, "getBean", known));
    }

    /** Something that answers to these methods and no others. */
    @SuppressWarnings("unchecked") // a proxy of the interface that is asked for
    private static <T> T playing(Class<? super T> type, Map<String, Object> answers) {
        return (T) Proxy.newProxyInstance(
                Registries.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
