package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.message.MessageKey;
import org.interlace.mail.Author;
import org.interlace.mail.PortalAddress;
import org.interlace.mail.domain.Letter;
import org.interlace.notification.store.NotificationTable;
import org.interlace.notification.store.NotificationTable.Item;
import org.interlace.text.Pen;
import org.interlace.text.Scribe;
import org.interlace.text.domain.People;

/** Writes letters of news when they leave: what was read, settled or ended meanwhile is not in them. */
@ApplicationScoped
public class NewsAuthor implements Author {

    private static final int MOST_SHOWN = 30;

    private final Gathering gathering;
    private final NotificationTable table;
    private final Kinds kinds;
    private final Choices choices;
    private final Scribe scribe;
    private final PortalAddress address;
    private final Instance<LetterAnswers> answers;
    private volatile Instant digested = Instant.EPOCH;

    @Inject
    NewsAuthor(
            Gathering gathering,
            NotificationTable table,
            Kinds kinds,
            Choices choices,
            Scribe scribe,
            PortalAddress address,
            @Any Instance<LetterAnswers> answers) {
        this.gathering = gathering;
        this.table = table;
        this.kinds = kinds;
        this.choices = choices;
        this.scribe = scribe;
        this.address = address;
        this.answers = answers;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Gathering.NOW, Gathering.DIGEST);
    }

    @Override
    public void gather() {
        while (gathering.soon()) {
            // a thousand at a time
        }
        var due = gathering.lastDue();
        if (!due.equals(digested)) {
            gathering.digest();
            digested = due;
        }
    }

    @Override
    public Map<UUID, Letter> write(List<Order> orders) {
        var items = new HashMap<UUID, List<Item>>();
        for (var one : table.ofLetters(orders.stream().map(Order::mail).toList())) {
            if (kinds.all().containsKey(one.item().kind())) {
                items.computeIfAbsent(one.letter(), id -> new ArrayList<>()).add(one.item());
            }
        }
        var wanted =
                orders.stream().filter(order -> items.containsKey(order.mail())).toList();
        var pens = scribe.pens(wanted.stream()
                .map(order -> reading(order, items.getOrDefault(order.mail(), List.of())))
                .toList());
        var letters = new HashMap<UUID, Letter>();
        for (int i = 0; i < wanted.size(); i++) {
            var order = wanted.get(i);
            letters.put(order.mail(), letter(order, items.getOrDefault(order.mail(), List.of()), pens.get(i)));
        }
        return letters;
    }

    private static Scribe.Reading reading(Order order, List<Item> items) {
        var values = items.stream().flatMap(item -> item.values().stream()).toList();
        return new Scribe.Reading(Optional.of(order.account()), order.language(), People.in(values));
    }

    private Letter letter(Order order, List<Item> items, Pen pen) {
        return items.size() == 1 ? single(order, items.get(0), pen) : digest(order, items, pen);
    }

    private Letter single(Order order, Item item, Pen pen) {
        var parts = new ArrayList<Letter.Part>();
        add(parts, item, pen);
        addAnswers(parts, item, pen);
        parts.add(new Letter.Button(say(pen, "notification.mail.open"), address.of("/notifications/" + item.id())));
        parts.add(new Letter.SmallPrint());
        var kind = Optional.ofNullable(kinds.all().get(item.kind()));
        parts.add(new Letter.Paragraph(say(
                pen,
                "notification.mail.why",
                kind.map(one -> pen.say(one.label())).orElse(item.kind()))));
        return signed(order.account(), pen.write(item.text()), parts, new End(item.kind(), pen));
    }

    private Letter digest(Order order, List<Item> items, Pen pen) {
        var parts = new ArrayList<Letter.Part>();
        parts.add(new Letter.Paragraph(say(pen, "notification.mail.digest.lead")));
        items.stream().limit(MOST_SHOWN).forEach(item -> {
            add(parts, item, pen);
            addAnswers(parts, item, pen);
            parts.add(new Letter.Link(say(pen, "notification.mail.open"), address.of("/notifications/" + item.id())));
        });
        if (items.size() > MOST_SHOWN) {
            parts.add(new Letter.Paragraph(say(pen, "notification.mail.digest.more", items.size() - MOST_SHOWN)));
        }
        parts.add(new Letter.Button(say(pen, "notification.mail.digest.all"), address.of("/notifications")));
        parts.add(new Letter.SmallPrint());
        parts.add(new Letter.Paragraph(say(pen, "notification.mail.digest.why")));
        return signed(
                order.account(),
                say(pen, "notification.mail.digest.subject", items.size()),
                parts,
                new End(Choices.DIGEST, pen));
    }

    private static void add(List<Letter.Part> parts, Item item, Pen pen) {
        parts.add(new Letter.Paragraph(pen.write(item.text())));
        if (!item.facts().isEmpty()) {
            parts.add(new Letter.Facts(item.facts().stream()
                    .map(fact -> new Letter.Fact(pen.say(fact.label()), pen.write(fact.value())))
                    .toList()));
        }
    }

    /** What the reader may answer, each by a link of its own that first shows what it would do. */
    private void addAnswers(List<Letter.Part> parts, Item item, Pen pen) {
        var question = new LetterAnswers.News(new AccountId(item.account()), item.kind(), item.once(), pen.language());
        for (var source : answers) {
            source.to(question)
                    .forEach(one -> parts.add(new Letter.Link(pen.say(one.label()), address.of(one.path()))));
        }
    }

    private record End(String kind, Pen pen) {}

    private Letter signed(AccountId account, String subject, List<Letter.Part> parts, End end) {
        var link = address.of(choices.link(account, end.kind));
        parts.add(new Letter.Link(say(end.pen, "notification.mail.end"), link));
        parts.add(new Letter.Link(say(end.pen, "notification.mail.choose"), address.of("/account/notifications")));
        return new Letter(subject, end.pen.language(), parts, Optional.of(link));
    }

    private static String say(Pen pen, String key, Object... values) {
        return pen.say(MessageKey.parse(key), values);
    }
}
