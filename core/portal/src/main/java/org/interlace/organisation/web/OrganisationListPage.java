package org.interlace.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;
import org.interlace.vocabulary.Vocabulary;

/** {@code /organisations}: those there are, by name; open to everyone. */
@RequestScoped
@Named
public class OrganisationListPage {

    private static final int PAGE = 50;

    private final OrganisationTable table;
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private List<Organisation> found = List.of();
    private boolean more;
    private int page;

    @Inject
    OrganisationListPage(
            OrganisationTable table, Vocabulary vocabulary, Messages messages, Viewer viewer, Browser browser) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        page = number(browser.value("page"));
        var rows = table.page(getWords(), page * PAGE, PAGE + 1);
        more = rows.size() > PAGE;
        found = more ? rows.subList(0, PAGE) : rows;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** What is looked for. */
    public String getWords() {
        return browser.value("q");
    }

    /** Whether nothing was found. */
    public boolean isNothing() {
        return found.isEmpty();
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return more;
    }

    /** The number of the next page. */
    public int getNext() {
        return page + 1;
    }

    /** What was found, as cards. */
    public Markup.Written getCards() {
        return out -> {
            out.begin("ul", "cards people");
            found.forEach(one -> card(out, one));
            out.end("ul");
        };
    }

    private void card(Markup out, Organisation one) {
        out.begin("li", "card person").monogram(Monogram.of(one.id().toString(), one.name()));
        out.begin("div").begin("h2", "name").begin("a").attribute("href", "/organisations/" + one.handle());
        out.whole("bdi", one.name()).end("a").end("h2").begin("ul", "meta");
        out.begin("li")
                .icon("organisation")
                .text(" " + say("organisation.kind." + one.kind()))
                .end("li");
        if (one.place() != null) {
            vocabulary.term(one.place()).ifPresent(term -> out.begin("li")
                    .icon("place")
                    .heard(say("organisation.place") + " ")
                    .text(term.label(viewer.language()))
                    .end("li"));
        }
        out.end("ul").end("div").end("li").text("\n");
    }

    private String say(String key) {
        return messages.say(viewer.language(), MessageKey.parse(key));
    }
}
