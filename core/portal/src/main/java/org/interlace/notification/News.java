package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.notification.store.NotificationTable;
import org.interlace.notification.store.NotificationTable.Item;
import org.interlace.text.Pen;
import org.interlace.text.Scribe;
import org.interlace.text.domain.People;

/** What the viewer was told. */
@ApplicationScoped
public class News {

    private static final Instant FAR_FUTURE = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final int PAGE = 30;

    private final NotificationTable table;
    private final Scribe scribe;
    private final Unread unread;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    News(NotificationTable table, Scribe scribe, Unread unread, Viewer viewer, Clock clock) {
        this.table = table;
        this.scribe = scribe;
        this.unread = unread;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * A page of news.
     *
     * @param pen writes them
     * @param next an item of the viewer's that the page after this one begins behind
     */
    public record Page(List<Item> items, Pen pen, Optional<UUID> next) {}

    /**
     * Newest first.
     *
     * @param after the item that the page before ended with; an unknown one is the beginning
     */
    public Page page(Optional<UUID> after) {
        var account = own();
        var start = after.flatMap(id -> table.find(account, id));
        var found = table.page(
                account,
                start.map(Item::told).orElse(FAR_FUTURE),
                start.map(Item::id).orElse(LAST),
                PAGE + 1);
        var items = found.subList(0, Math.min(PAGE, found.size()));
        var people =
                People.in(items.stream().flatMap(item -> item.values().stream()).toList());
        var pen = scribe.pen(new Scribe.Reading(Optional.of(account), viewer.language(), people));
        var next = found.size() > PAGE ? Optional.of(items.get(PAGE - 1).id()) : Optional.<UUID>empty();
        return new Page(items, pen, next);
    }

    /**
     * Opens one of the viewer's own: it is read.
     *
     * @return the address to go on at; empty when there is no such thing for this viewer
     */
    @Transactional
    public Optional<String> open(UUID id) {
        var account = own();
        var item = table.find(account, id);
        item.filter(Item::fresh).ifPresent(fresh -> {
            table.read(account, id, clock.instant());
            unread.changed(account.value());
        });
        return item.map(Item::address);
    }

    /** All of it is read. */
    @Transactional
    public void readAll() {
        var account = own();
        table.readAll(account, clock.instant());
        unread.changed(account.value());
    }

    private AccountId own() {
        return viewer.account().orElseThrow(() -> new PortalException(AccountProblem.SIGN_IN_FIRST));
    }
}
