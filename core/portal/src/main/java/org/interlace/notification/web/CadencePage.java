package org.interlace.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interlace.account.CurrentViewer;
import org.interlace.account.store.AccountTable;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.notification.Choices;
import org.interlace.shell.web.Browser;

/** {@code /account/notifications}: how soon each kind of news is mailed to me. */
@RequestScoped
@Named
public class CadencePage {

    private static final String FIELD = "kind.";

    private final Choices choices;
    private final CurrentViewer viewer;
    private final AccountTable accounts;
    private final Messages messages;
    private final Browser browser;
    private final HttpServletRequest request;
    private Map<NotificationKind, Cadence> own = Map.of();
    private boolean reachable = true;
    private boolean wrong;

    @Inject
    CadencePage(
            Choices choices,
            CurrentViewer viewer,
            AccountTable accounts,
            Messages messages,
            Browser browser,
            HttpServletRequest request) {
        this.choices = choices;
        this.viewer = viewer;
        this.accounts = accounts;
        this.messages = messages;
        this.browser = browser;
        this.request = request;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        own = choices.own();
        reachable = viewer.account()
                .flatMap(accounts::find)
                .filter(account -> account.email() != null)
                .isPresent();
    }

    /** One kind, with what may be chosen. */
    public record Row(String field, String label, List<Option> options) {

        /** For EL. */
        public String getField() {
            return field;
        }

        /** For EL. */
        public String getLabel() {
            return label;
        }

        /** For EL. */
        public List<Option> getOptions() {
            return options;
        }
    }

    /** One choice; {@code selected} is null where it is not chosen, so that no attribute is written. */
    public record Option(String word, String label, boolean chosen) {

        /** For EL. */
        public String getWord() {
            return word;
        }

        /** For EL. */
        public String getLabel() {
            return label;
        }

        /** For EL. */
        public boolean isChosen() {
            return chosen;
        }
    }

    /** Every kind there is, by its name. */
    public List<Row> getRows() {
        var rows = new ArrayList<Row>();
        own.forEach((kind, cadence) -> rows.add(new Row(
                FIELD + kind.word(),
                messages.say(viewer.language(), kind.label()),
                Arrays.stream(Cadence.values())
                        .map(one -> new Option(one.word(), name(one), one == cadence))
                        .toList())));
        return rows;
    }

    private String name(Cadence cadence) {
        return messages.say(viewer.language(), new MessageKey("notification", "cadence." + cadence.word()));
    }

    /** Whether the viewer has an e-mail address. */
    public boolean isReachable() {
        return reachable;
    }

    /** Whether it was just saved. */
    public boolean isSaved() {
        return browser.value("saved").equals("yes");
    }

    /** Whether something was sent that is no choice. */
    public boolean isWrong() {
        return wrong;
    }

    /** Saves what was chosen; all of it or nothing. */
    public void save() {
        var wanted = new HashMap<String, Cadence>();
        try {
            request.getParameterMap().forEach((name, values) -> {
                if (name.startsWith(FIELD) && values.length == 1) {
                    wanted.put(name.substring(FIELD.length()), Cadence.of(values[0]));
                }
            });
        } catch (IllegalArgumentException e) {
            wrong = true;
            browser.status(422);
            return;
        }
        choices.choose(wanted);
        browser.go("/account/notifications?saved=yes");
    }
}
