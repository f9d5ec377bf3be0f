package org.interlace.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.notification.NotificationKind;
import org.interlace.notification.Choices;
import org.interlace.shell.OneClick;
import org.interlace.shell.web.Browser;

/**
 * {@code /unsubscribe/{token}}: ends mails of one kind without signing in. Opening it asks; its button does it, and so
 * does the one click of a mail program (RFC 8058).
 */
@RequestScoped
@Named
public class UnsubscribePage {

    private final Choices choices;
    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private final HttpServletRequest request;
    private Optional<Choices.Ending> ending = Optional.empty();
    private String token = "";
    private boolean done;

    @Inject
    UnsubscribePage(Choices choices, Browser browser, Messages messages, Viewer viewer, HttpServletRequest request) {
        this.choices = choices;
        this.browser = browser;
        this.messages = messages;
        this.viewer = viewer;
        this.request = request;
    }

    @PostConstruct
    void open() {
        token = browser.value("token");
        ending = choices.read(token);
        if (ending.isEmpty()) {
            browser.status(404);
        } else if (OneClick.asked(request)) {
            end();
        } else {
            browser.markForForms();
        }
    }

    /** Ends them. */
    public void end() {
        choices.end(token);
        done = true;
    }

    /** Whether the link is one of ours. */
    public boolean isKnown() {
        return ending.isPresent();
    }

    /** Whether they are ended now. */
    public boolean isDone() {
        return done;
    }

    /** The kinds it is about. */
    public List<String> getKinds() {
        return ending.map(Choices.Ending::kinds).orElse(List.of()).stream()
                .map(NotificationKind::label)
                .map(label -> messages.say(viewer.language(), label))
                .toList();
    }
}
