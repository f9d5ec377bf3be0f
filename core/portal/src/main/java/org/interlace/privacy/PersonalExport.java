package org.interlace.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Email;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.privacy.PersonalRecord;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.store.CoreData;
import org.interlace.privacy.store.Declared;

/** Everything that is kept about somebody, whether its plugin is on, off, rested or gone. */
@ApplicationScoped
public class PersonalExport {

    /** May take along what is kept about others. */
    public static final Permission EXPORT = new Permission("privacy", "member", "export");

    private final CoreData core;
    private final PluginParts plugins;
    private final Declared declared;
    private final Messages messages;
    private final AuditLog audit;
    private final Viewer viewer;

    @Inject
    PersonalExport(
            CoreData core, PluginParts plugins, Declared declared, Messages messages, AuditLog audit, Viewer viewer) {
        this.audit = audit;
        this.viewer = viewer;
        this.core = core;
        this.plugins = plugins;
        this.declared = declared;
        this.messages = messages;
    }

    /**
     * What was found.
     *
     * @param data an entry for each part of the core and for each plugin
     * @param unread plugins of which not even the tables could be read
     */
    public record Export(JsonObject data, List<String> unread) {}

    /** Exports what is kept about who has an e-mail address. */
    @Requires("privacy:member:export")
    public Export of(String email) {
        return of(core.find(new Email(email)).orElseThrow(() -> new PortalException(PrivacyProblem.UNKNOWN, email)));
    }

    /** Exports what is kept about who has a profile at an address, with or without an account. */
    @Requires("privacy:member:export")
    public Export ofMember(String handle) {
        return of(core.findMember(handle).orElseThrow(() -> new PortalException(PrivacyProblem.NO_MEMBER, handle)));
    }

    /** Exports what is kept about who has an account. */
    @Requires("privacy:member:export")
    public Export ofAccount(UUID account) {
        return of(core.findAccount(account).orElseThrow(() -> new PortalException(PrivacyProblem.NOBODY)));
    }

    /** Exports what is kept about the viewer. */
    public Export mine() {
        var account = viewer.account().orElseThrow(() -> new PortalException(PrivacyProblem.NOBODY));
        var person = core.findAccount(account.value()).orElseThrow(() -> new PortalException(PrivacyProblem.NOBODY));
        return of(
                new Person(person.account(), person.profile(), viewer.language().getLanguage()));
    }

    private Export of(Person person) {
        audit.note(MessageKey.parse("privacy.act.exported"), person.member(), "");
        var entries = Json.createArrayBuilder();
        core.export(person).forEach((kept, rows) -> entries.add(core(kept, rows, person.locale())));
        var unread = new ArrayList<String>();
        for (var part : plugins.all()) {
            person.member().ifPresent(member -> entry(part, member, person)
                    .ifPresentOrElse(entries::add, () -> unread.add(part.id().value())));
        }
        var data = Json.createObjectBuilder().add("entries", entries);
        return new Export(data.build(), List.copyOf(unread));
    }

    private JsonObjectBuilder core(Kept kept, List<String> rows, Locale language) {
        return rows("core." + kept.word(), rows)
                .add("title", messages.say(language, kept.title()))
                .add("purpose", messages.say(language, kept.purpose()))
                .add(
                        "retention",
                        messages.say(
                                language,
                                kept.retention().text(),
                                kept.retention().number()));
    }

    private Optional<JsonObjectBuilder> entry(PluginPart part, MemberId member, Person person) {
        var source = part.id().value();
        return part.records(member)
                .map(records -> records(source, records, person.locale()))
                .or(() -> part.without(member, declared::export).map(rows -> rows(source, rows)));
    }

    private JsonObjectBuilder records(String source, List<PersonalRecord> records, Locale language) {
        var said = Json.createArrayBuilder();
        for (var entry : records) {
            said.add(Json.createObjectBuilder()
                    .add("title", messages.say(language, entry.title()))
                    .add("purpose", messages.say(language, entry.purpose()))
                    .add("values", PersonalJson.object(entry.values())));
        }
        return Json.createObjectBuilder().add("source", source).add("records", said);
    }

    private static JsonObjectBuilder rows(String source, List<String> rows) {
        JsonArrayBuilder read = Json.createArrayBuilder();
        for (var row : rows) {
            try (var reader = Json.createReader(new StringReader(row))) {
                read.add(reader.readObject());
            }
        }
        return Json.createObjectBuilder().add("source", source).add("rows", read);
    }
}
