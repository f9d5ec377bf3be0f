package org.interlace.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.permission.Permission;

/** Permissions in the viewer's words; as they are written when nobody has words for them. */
@ApplicationScoped
public class PermissionWords {

    private final Messages messages;
    private final Viewer viewer;

    @Inject
    PermissionWords(Messages messages, Viewer viewer) {
        this.messages = messages;
        this.viewer = viewer;
    }

    /** What somebody may do with it. */
    public String of(String permission) {
        if (!Permission.isWritten(permission)) {
            return permission;
        }
        var parts = permission.split(":", -1);
        return say(new Permission(parts[0], parts[1], parts[2]).label(), permission);
    }

    /** The domain or plugin it belongs to. */
    String owner(String owner) {
        var core = say(new MessageKey("account", "group." + owner), owner);
        return core.equals(owner) && owner.matches("[a-z][a-z0-9]{2,19}")
                ? say(new MessageKey(owner, "plugin.name"), owner)
                : core;
    }

    private String say(MessageKey key, String otherwise) {
        var text = messages.say(viewer.language(), key);
        return text.equals(key.toString()) ? otherwise : text;
    }
}
