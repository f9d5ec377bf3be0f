package org.interlace.registry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.problem.PortalException;
import org.interlace.registry.LeftOut;
import org.interlace.registry.Plugins;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /admin/plugins}: what each plugin adds, and its switch. */
@RequestScoped
@Named
public class PluginsPage {

    private final Plugins plugins;
    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private List<PluginView> cards = List.of();
    private List<LeftOut.Jar> leftOut = List.of();
    private @Nullable String problem;

    @Inject
    PluginsPage(Plugins plugins, Browser browser, Messages messages, Viewer viewer) {
        this.plugins = plugins;
        this.browser = browser;
        this.messages = messages;
        this.viewer = viewer;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        cards = plugins.list().stream()
                .map(card -> PluginView.of(card, messages, viewer.language()))
                .toList();
        leftOut = plugins.leftOut();
    }

    /** Jars that were not let in. */
    public List<LeftOut.Jar> getLeftOut() {
        return leftOut;
    }

    /** Every plugin. */
    public List<PluginView> getCards() {
        return cards;
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Switches one on. */
    public void enable(String id) {
        change(() -> plugins.enable(new PluginId(id)));
    }

    /** Switches one off. */
    public void disable(String id) {
        change(() -> plugins.disable(new PluginId(id)));
    }

    private void change(Runnable move) {
        try {
            move.run();
            browser.go("/admin/plugins");
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }
}
