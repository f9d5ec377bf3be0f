package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.message.MessageKey;
import org.interlace.mail.domain.Letter;
import org.interlace.mail.store.MailTable.Due;
import org.interlace.mail.store.MailWords;
import org.interlace.shell.Languages;
import org.interlace.text.Pen;
import org.interlace.text.Scribe;
import org.interlace.text.domain.People;

/** Writes letters out for those who get them. */
@ApplicationScoped
public class Writing {

    private final Scribe scribe;
    private final Languages languages;
    private final PortalAddress address;
    private final Instance<Author> authors;

    @Inject
    Writing(Scribe scribe, Languages languages, PortalAddress address, @Any Instance<Author> authors) {
        this.scribe = scribe;
        this.languages = languages;
        this.address = address;
        this.authors = authors;
    }

    /** The letters by row; one that is left out is no longer needed. Names are one question for all of them. */
    public Map<UUID, Letter> write(Collection<Due> mails) {
        var letters = new HashMap<UUID, Letter>();
        var own = mails.stream().filter(mail -> mail.words() != null).toList();
        var pens = scribe.pens(own.stream().map(this::reading).toList());
        for (int i = 0; i < own.size(); i++) {
            letters.put(own.get(i).id(), letter(own.get(i), pens.get(i)));
        }
        authors.forEach(author -> letters.putAll(written(author, mails)));
        return letters;
    }

    private Map<UUID, Letter> written(Author author, Collection<Due> mails) {
        var orders = new ArrayList<Author.Order>();
        for (var mail : mails) {
            if (mail.words() == null && mail.account() != null && author.kinds().contains(mail.kind())) {
                orders.add(new Author.Order(mail.id(), new AccountId(mail.account()), language(mail)));
            }
        }
        return orders.isEmpty() ? Map.of() : author.write(orders);
    }

    private Locale language(Due mail) {
        return Optional.ofNullable(mail.language()).flatMap(languages::find).orElseGet(languages::usual);
    }

    private Scribe.Reading reading(Due mail) {
        var values = Optional.ofNullable(mail.words()).map(MailWords::values).orElse(List.of());
        return new Scribe.Reading(
                Optional.ofNullable(mail.account()).map(AccountId::new), language(mail), People.in(values));
    }

    private Letter letter(Due mail, Pen pen) {
        var words = mail.words();
        if (words == null) {
            throw new IllegalStateException("A letter without words");
        }
        return new Letter(pen.write(words.subject()), pen.language(), parts(words, pen), Optional.empty());
    }

    private List<Letter.Part> parts(MailWords words, Pen pen) {
        var parts = new ArrayList<Letter.Part>();
        for (var paragraph : pen.write(words.text()).split("\n\\s*\n", -1)) {
            parts.add(new Letter.Paragraph(paragraph.strip()));
        }
        if (!words.facts().isEmpty()) {
            parts.add(new Letter.Facts(words.facts().stream()
                    .map(fact -> new Letter.Fact(pen.say(fact.label()), pen.write(fact.value())))
                    .toList()));
        }
        words.button()
                .ifPresent(button -> parts.add(new Letter.Button(pen.say(button.label()), address.of(button.path()))));
        parts.add(new Letter.SmallPrint());
        parts.add(new Letter.Link(pen.say(MessageKey.parse("mail.footer")), address.of("/")));
        return parts;
    }
}
