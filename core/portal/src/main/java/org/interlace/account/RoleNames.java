package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.account.store.RoleTable;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;

/** Roles in words: those of the portal in its own, those of the operator in the operator's. */
@ApplicationScoped
public class RoleNames {

    private final Messages messages;
    private final Viewer viewer;
    private final RoleTable roles;

    @Inject
    RoleNames(Messages messages, Viewer viewer, RoleTable roles) {
        this.messages = messages;
        this.viewer = viewer;
        this.roles = roles;
    }

    /** What the viewer reads. */
    public String of(String role) {
        var key = new MessageKey("account", "role." + role);
        var text = messages.say(viewer.language(), key);
        return text.equals(key.toString())
                ? roles.labelled(role)
                        .map(found -> found.label(viewer.language()))
                        .orElse(role)
                : text;
    }
}
