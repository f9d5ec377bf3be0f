package org.interlace.registry;

import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /**
     * Asks each that serves. One that fails is left out of the answers and counted against its plugin.
     *
     * @param question what to ask
     */
    public <R> List<R> ask(Function<T, R> question) {
        var answers = new ArrayList<R>();
        for (var handle : beans.handles()) {
            var type = handle.getBean().getBeanClass();
            if (!registry.serves(type)) {
                continue;
            }
            try {
                answers.add(question.apply(handle.get()));
            } catch (RuntimeException | LinkageError e) {
                var owner = registry.ownerOf(type).orElse(null);
                if (owner == null) {
                    throw e;
                }
                registry.failed(owner.id(), e);
            }
        }
        return answers;
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
