package org.interlace.joining.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;

/** Roles in words; those that an operator made are called as they are. */
@ApplicationScoped
public class RoleNames {

    private final Messages messages;
    private final Viewer viewer;

    @Inject
    RoleNames(Messages messages, Viewer viewer) {
        this.messages = messages;
        this.viewer = viewer;
    }

    String of(String role) {
        var key = new MessageKey("account", "role." + role);
        var text = messages.say(viewer.language(), key);
        return text.equals(key.toString()) ? role : text;
    }
}
