package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.notification.store.NotificationTable;
import org.interlace.notification.store.NotificationTable.Item;
import org.interlace.shell.Languages;
import org.interlace.text.Pen;
import org.interlace.text.Scribe;
import org.interlace.text.domain.People;

/** All that somebody was told, written out for them: to take along. */
@ApplicationScoped
public class NewsExport {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final Instant FAR_FUTURE = Instant.parse("9999-01-01T00:00:00Z");

    private final NotificationTable table;
    private final Scribe scribe;
    private final Languages languages;

    @Inject
    NewsExport(NotificationTable table, Scribe scribe, Languages languages) {
        this.table = table;
        this.scribe = scribe;
        this.languages = languages;
    }

    /** Each as a JSON object. */
    public List<String> of(AccountId account, Locale wished) {
        var items = table.page(account, FAR_FUTURE, LAST, Integer.MAX_VALUE);
        var people =
                People.in(items.stream().flatMap(item -> item.values().stream()).toList());
        var language = languages.find(wished.getLanguage()).orElseGet(languages::usual);
        var pen = scribe.pen(new Scribe.Reading(Optional.of(account), language, people));
        return items.stream().map(item -> json(item, pen)).toList();
    }

    private static String json(Item item, Pen pen) {
        var facts = Json.createObjectBuilder();
        item.facts().forEach(fact -> facts.add(pen.say(fact.label()), pen.write(fact.value())));
        var written = Json.createObjectBuilder()
                .add("kind", item.kind())
                .add("text", pen.write(item.text()))
                .add("facts", facts)
                .add("address", item.address())
                .add("told", item.told().toString());
        Optional.ofNullable(item.read()).ifPresent(read -> written.add("read", read.toString()));
        return written.build().toString();
    }
}
