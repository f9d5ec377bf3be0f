package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.safety.Blocking;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;

/** {@code /account/blocks}: those whom I blocked, and the way back. */
@RequestScoped
@Named
public class BlocksPage {

    private final Blocking blocking;
    private final Browser browser;
    private final Dates dates;
    private final Messages messages;
    private final Viewer viewer;
    private List<One> blocks = List.of();

    @Inject
    BlocksPage(Blocking blocking, Browser browser, Dates dates, Messages messages, Viewer viewer) {
        this.blocking = blocking;
        this.browser = browser;
        this.dates = dates;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** One of them. */
    public record One(String id, String name, String since) {

        /** For EL. */
        public String getId() {
            return id;
        }

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getSince() {
            return since;
        }
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        blocks = blocking.mine().stream()
                .map(blocked -> new One(
                        blocked.member().toString(),
                        blocked.name().orElseGet(this::somebody),
                        dates.day(blocked.since())))
                .toList();
    }

    private String somebody() {
        return messages.say(viewer.language(), MessageKey.parse("safety.somebody"));
    }

    /** Takes one back. */
    public void unblock(String id) {
        blocking.unblock(MemberId.parse(id));
        browser.go("/account/blocks");
    }

    /** The newest first. */
    public List<One> getBlocks() {
        return blocks;
    }
}
