package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.Contribution;
import org.interlace.registry.Contributions;
import org.interlace.registry.Registry;
import org.jspecify.annotations.Nullable;

/** The kinds of news that are declared by the core and by the plugins that are on. */
@ApplicationScoped
public class Kinds {

    private final Contributions<NotificationKinds> declared;
    private final Registry registry;
    private volatile @Nullable Map<String, NotificationKind> known;

    @Inject
    Kinds(Contributions<NotificationKinds> declared, Registry registry) {
        this.declared = declared;
        this.registry = registry;
        registry.onChange(() -> known = null);
    }

    /** All that can be told now, by word. */
    public Map<String, NotificationKind> all() {
        var map = known;
        if (map == null) {
            map = read();
            known = map;
        }
        return map;
    }

    private Map<String, NotificationKind> read() {
        var found = new TreeMap<String, NotificationKind>();
        for (var source : declared.each()) {
            for (var kind : source.ask(NotificationKinds::kinds).orElse(List.of())) {
                if (belongs(kind, source)) {
                    found.put(kind.word(), kind);
                } else {
                    source.blame(new IllegalStateException("'%s' is no kind of its own".formatted(kind.word())));
                }
            }
        }
        return found;
    }

    private boolean belongs(NotificationKind kind, Contribution<NotificationKinds> source) {
        return source.owner()
                .map(id -> id.value().equals(owner(kind.word())))
                .orElseGet(() -> registry.find(new PluginId(owner(kind.word()))).isEmpty());
    }

    private static String owner(String word) {
        return word.substring(0, word.indexOf('.'));
    }

    /**
     * One by its word; empty when it belongs to a plugin that is off.
     *
     * @throws IllegalArgumentException if nobody declared it
     */
    public Optional<NotificationKind> find(String word) {
        var kind = all().get(word);
        if (kind == null && !ofSilentPlugin(word)) {
            throw new IllegalArgumentException("Nobody declared the kind '%s'".formatted(word));
        }
        return Optional.ofNullable(kind);
    }

    private boolean ofSilentPlugin(String word) {
        return word.indexOf('.') > 0
                && registry.all().stream()
                        .anyMatch(plugin -> plugin.id().value().equals(owner(word)) && !registry.on(plugin.id()));
    }
}
