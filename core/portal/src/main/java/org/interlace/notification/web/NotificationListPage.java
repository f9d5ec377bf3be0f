package org.interlace.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.text.Value;
import org.interlace.notification.News;
import org.interlace.notification.store.NotificationTable.Item;
import org.interlace.shell.web.Browser;
import org.interlace.text.Pen;
import org.jspecify.annotations.Nullable;

/** {@code /notifications}: what I was told, newest first. */
@RequestScoped
@Named
public class NotificationListPage {

    private final News news;
    private final Browser browser;
    private List<View> items = List.of();
    private @Nullable String next;
    private boolean later;

    @Inject
    NotificationListPage(News news, Browser browser) {
        this.news = news;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var after = id(browser.value("after"));
        later = after.isPresent();
        var page = news.page(after);
        items = page.items().stream().map(item -> View.of(item, page.pen())).toList();
        next = page.next().map(id -> "/notifications?after=" + id).orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One piece of news, written out. */
    public record View(String href, String text, String time, List<Fact> facts, Mark mark) {

        /** How it stands. */
        public enum Mark {
            /** Not read. */
            FRESH,
            /** Read. */
            READ,
            /** It needs no reading any more. */
            SETTLED
        }

        /** A line of facts. */
        public record Fact(String label, String value) {

            /** For EL. */
            public String getLabel() {
                return label;
            }

            /** For EL. */
            public String getValue() {
                return value;
            }
        }

        static View of(Item item, Pen pen) {
            var facts = item.facts().stream()
                    .map(fact -> new Fact(pen.say(fact.label()), pen.write(fact.value())))
                    .toList();
            var mark = item.fresh() ? Mark.FRESH : item.read() == null ? Mark.SETTLED : Mark.READ;
            return new View(
                    "/notifications/" + item.id(),
                    pen.write(item.text()),
                    pen.write(new Value.Moment(item.told())),
                    facts,
                    mark);
        }

        /** For EL. */
        public String getHref() {
            return href;
        }

        /** For EL. */
        public String getText() {
            return text;
        }

        /** For EL. */
        public String getTime() {
            return time;
        }

        /** For EL. */
        public List<Fact> getFacts() {
            return facts;
        }

        /** For EL. */
        public boolean isFresh() {
            return mark == Mark.FRESH;
        }

        /** For EL. */
        public boolean isSettled() {
            return mark == Mark.SETTLED;
        }
    }

    /** Those of this page. */
    public List<View> getItems() {
        return items;
    }

    /** Whether anything here is not read. */
    public boolean isFresh() {
        return items.stream().anyMatch(View::isFresh);
    }

    /** The page after this one. */
    public @Nullable String getNext() {
        return next;
    }

    /** Whether there are pages before this one. */
    public boolean isLater() {
        return later;
    }

    /** All of it is read. */
    public void readAll() {
        news.readAll();
        browser.go("/notifications");
    }
}
