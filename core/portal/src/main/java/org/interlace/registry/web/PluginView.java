package org.interlace.registry.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.registry.PluginCard;

/** A plugin as administration shows it, in the operator's language. */
public final class PluginView {

    private static final Set<String> FAULTY = Set.of("rested", "refused");

    private final PluginCard card;
    private final String name;
    private final List<String> permissions;

    private PluginView(PluginCard card, String name, List<String> permissions) {
        this.card = card;
        this.name = name;
        this.permissions = permissions;
    }

    static PluginView of(PluginCard card, Messages messages, Locale language) {
        return new PluginView(
                card,
                say(messages, language, card.id() + ".plugin.name", card.id()),
                card.permissions().stream()
                        .map(permission -> say(messages, language, label(permission), permission))
                        .toList());
    }

    /** {@code events:event:publish} is labelled {@code events.permission.event.publish}. */
    private static String label(String permission) {
        var parts = permission.split(":", -1);
        return parts[0] + ".permission." + parts[1] + "." + parts[2];
    }

    private static String say(Messages messages, Locale language, String key, String otherwise) {
        var text = messages.say(language, MessageKey.parse(key));
        return text.equals(key) ? otherwise : text;
    }

    /** Its one word. */
    public String getId() {
        return card.id();
    }

    /** Its name, or its one word when it brings none. */
    public String getName() {
        return name;
    }

    /** Free text. */
    public String getVersion() {
        return card.version();
    }

    /** Key of the state in words. */
    public String getStateKey() {
        return "registry.state." + card.state();
    }

    /** Class of the state's colour. */
    public String getTone() {
        return isOn() ? "on" : FAULTY.contains(card.state()) ? "wrong" : "off";
    }

    /** The state's picture. */
    public String getIcon() {
        return isOn() ? "check" : FAULTY.contains(card.state()) ? "warning" : "moon";
    }

    /** Whether it serves. */
    public boolean isOn() {
        return card.state().equals("on");
    }

    /** Whether it can be switched; one that broke a rule cannot. */
    public boolean isSwitchable() {
        return !card.state().equals("refused");
    }

    /** Why it is rested or refused. */
    public String getReason() {
        return card.reason();
    }

    /** Plugins it needs. */
    public String getRequires() {
        return String.join(", ", card.requires());
    }

    /** Addresses it answers. */
    public List<String> getPages() {
        return card.pages();
    }

    /** What it lets administrators grant, in words. */
    public List<String> getPermissions() {
        return permissions;
    }

    /** Its labels and relations in the graph. */
    public List<String> getGraph() {
        return card.graph();
    }
}
