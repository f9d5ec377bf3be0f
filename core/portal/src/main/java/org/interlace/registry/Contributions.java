package org.interlace.registry;

import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The beans of one extension interface that serve now: the core's, and those of plugins that are on. The core reaches
 * plugin beans only through this (decision D3).
 *
 * @param <T> the interface
 */
public final class Contributions<T> {

    private final Instance<T> beans;
    private final Registry registry;

    Contributions(Instance<T> beans, Registry registry) {
        this.beans = beans;
        this.registry = registry;
    }

    /** Those that serve now. */
    public List<T> all() {
        return pick(false);
    }

    /** All that lie here, switched off or not: for export and erasure only. */
    public List<T> evenThoseOff() {
        return pick(true);
    }

    /** Those that serve now, each to be asked by itself. */
    public List<Contribution<T>> each() {
        return each(registry::serves);
    }

    /** Those that serve, and those of plugins that are switched off, for export and erasure only; no rested ones. */
    public List<Contribution<T>> eachEvenOff() {
        return each(type -> registry.serves(type)
                || registry.ownerOf(type)
                        .filter(plugin -> registry.state(plugin.id()) == PluginState.OFF)
                        .isPresent());
    }

    private List<Contribution<T>> each(Predicate<Class<?>> wanted) {
        var found = new ArrayList<Contribution<T>>();
        for (var handle : beans.handles()) {
            var type = handle.getBean().getBeanClass();
            if (wanted.test(type)) {
                var owner = registry.ownerOf(type).map(InstalledPlugin::id).orElse(null);
                found.add(new Contribution<>(handle::get, owner, registry::failed));
            }
        }
        return found;
    }

    /**
     * Asks each that serves. One that fails is left out of the answers and counted against its plugin.
     *
     * @param question what to ask
     */
    public <R> List<R> ask(Function<T, R> question) {
        return each().stream().flatMap(one -> one.ask(question).stream()).toList();
    }

    private List<T> pick(boolean evenOff) {
        var found = new ArrayList<T>();
        for (var handle : beans.handles()) {
            if (evenOff || registry.serves(handle.getBean().getBeanClass())) {
                found.add(handle.get());
            }
        }
        return found;
    }
}
