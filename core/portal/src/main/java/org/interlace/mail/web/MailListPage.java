package org.interlace.mail.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.mail.MailOffice;
import org.interlace.mail.domain.MailState;
import org.interlace.shell.web.Browser;
import org.interlace.text.Scribe;
import org.jspecify.annotations.Nullable;

/** {@code /admin/mail}: the letters on their way. */
@RequestScoped
@Named
public class MailListPage {

    private static final int PAGE = 50;

    private final MailOffice office;
    private final Browser browser;
    private final MailViews views;
    private List<MailView> mails = List.of();
    private Optional<MailState> state = Optional.empty();
    private boolean later;
    private @Nullable String next;

    @Inject
    MailListPage(MailOffice office, Browser browser, Scribe scribe, Messages messages, Viewer viewer) {
        this.office = office;
        this.browser = browser;
        this.views = new MailViews(scribe, messages, viewer.language());
    }

    @PostConstruct
    void open() {
        state = Arrays.stream(MailState.values())
                .filter(one -> one.word().equals(browser.value("state")))
                .findFirst();
        var after = id(browser.value("after"));
        later = after.isPresent();
        var rows = office.page(state, after, PAGE + 1);
        mails = views.of(rows.subList(0, Math.min(PAGE, rows.size())));
        if (rows.size() > PAGE) {
            next = "/admin/mail?"
                    + state.map(one -> "state=" + one.word() + "&").orElse("") + "after="
                    + rows.get(PAGE - 1).mail().id();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A choice of state. */
    public record Choice(String href, String label, boolean current) {

        /** For EL. */
        public String getHref() {
            return href;
        }

        /** For EL. */
        public String getLabel() {
            return label;
        }

        /** For EL. */
        public boolean isCurrent() {
            return current;
        }
    }

    /** All states, and none. */
    public List<Choice> getChoices() {
        var all = new Choice("/admin/mail", views.say("mail.filter.all"), state.isEmpty());
        var each = Arrays.stream(MailState.values())
                .map(one -> new Choice(
                        "/admin/mail?state=" + one.word(),
                        views.say("mail.state." + one.word()),
                        state.filter(one::equals).isPresent()));
        return Stream.concat(Stream.of(all), each).toList();
    }

    /** Those of this page. */
    public List<MailView> getMails() {
        return mails;
    }

    /** Whether there are pages before this one. */
    public boolean isLater() {
        return later;
    }

    /** The first page. */
    public String getFirst() {
        return "/admin/mail" + state.map(one -> "?state=" + one.word()).orElse("");
    }

    /** The page after this one. */
    public @Nullable String getNext() {
        return next;
    }
}
