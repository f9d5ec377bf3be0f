package org.interlace.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.store.CoreData;
import org.interlace.registry.PluginTable;

/** The register of processing: made from what the core's domains and the plugins declare, never written by hand. */
@ApplicationScoped
public class ProcessingRegister {

    /** May read where it lies. */
    public static final Permission READ = new Permission("privacy", "register", "read");

    private final CoreData core;
    private final PluginTable plugins;
    private final Messages messages;

    @Inject
    ProcessingRegister(CoreData core, PluginTable plugins, Messages messages) {
        this.core = core;
        this.plugins = plugins;
        this.messages = messages;
    }

    /**
     * One kind of thing that is kept.
     *
     * @param domain who keeps it
     * @param columns where it points at people
     */
    public record Entry(String domain, String title, String purpose, String retention, List<String> columns) {

        /** Copies the list. */
        public Entry {
            columns = List.copyOf(columns);
        }
    }

    /** What is kept, what for and how long: everybody may know. */
    public List<Entry> forPeople(Locale language) {
        var found = new ArrayList<Entry>();
        core.kept().forEach(kept -> found.add(entry(kept, language, List.of())));
        plugins.personalColumns().forEach((plugin, columns) -> {
            if (!columns.isEmpty()) {
                found.add(plugin(plugin.value(), language, List.of()));
            }
        });
        return found;
    }

    /** The same, with every column that points at people. */
    @Requires("privacy:register:read")
    public List<Entry> forStaff(Locale language) {
        var found = new ArrayList<Entry>();
        core.kept().forEach(kept -> found.add(entry(kept, language, kept.columns())));
        plugins.personalColumns().forEach((plugin, columns) -> {
            if (!columns.isEmpty()) {
                var places = columns.stream()
                        .map(column -> plugin.value() + "." + column.table() + "." + column.column())
                        .toList();
                found.add(plugin(plugin.value(), language, places));
            }
        });
        return found;
    }

    private Entry entry(Kept kept, Locale language, List<String> columns) {
        return new Entry(
                kept.domain(),
                messages.say(language, kept.title()),
                messages.say(language, kept.purpose()),
                messages.say(language, kept.retention().text(), kept.retention().number()),
                columns);
    }

    private Entry plugin(String id, Locale language, List<String> columns) {
        var key = new MessageKey(id, "plugin.name");
        var name = messages.say(language, key);
        return new Entry(
                id,
                name.equals(key.toString()) ? id : name,
                messages.say(language, MessageKey.parse("privacy.plugin.purpose")),
                messages.say(language, MessageKey.parse("privacy.retention.profile")),
                columns);
    }
}
