package org.interlace.registry;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interlace.api.plugin.PluginId;
import org.jspecify.annotations.Nullable;

/**
 * One bean of an extension interface that serves now. What fails in it counts against its plugin and is no answer; a
 * fault of the core's own is thrown on.
 *
 * @param <T> the interface
 */
public final class Contribution<T> {

    private final Supplier<T> bean;
    private final @Nullable PluginId owner;
    private final BiConsumer<PluginId, Throwable> failed;

    /**
     * A bean and who answers for it.
     *
     * @param owner nobody for the core's own
     * @param failed told what failed
     */
    public Contribution(Supplier<T> bean, @Nullable PluginId owner, BiConsumer<PluginId, Throwable> failed) {
        this.bean = bean;
        this.owner = owner;
        this.failed = failed;
    }

    /** The plugin it came with; empty for the core's own. */
    public Optional<PluginId> owner() {
        return Optional.ofNullable(owner);
    }

    /** Its answer; empty if it failed or had none. */
    public <R> Optional<R> ask(Function<T, R> question) {
        try {
            return Optional.ofNullable(question.apply(bean.get()));
        } catch (RuntimeException | LinkageError e) {
            if (owner == null) {
                throw e;
            }
            failed.accept(owner, e);
            return Optional.empty();
        }
    }

    /** What it answered could not be used. */
    public void blame(RuntimeException fault) {
        if (owner == null) {
            throw fault;
        }
        failed.accept(owner, fault);
    }
}
