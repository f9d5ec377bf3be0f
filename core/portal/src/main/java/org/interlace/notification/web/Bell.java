package org.interlace.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.database.DatabaseException;
import org.interlace.notification.Unread;

/** The bell in the frame: how much waits to be read. */
@RequestScoped
@Named
public class Bell {

    private final Unread unread;
    private final Viewer viewer;
    private final Messages messages;

    @Inject
    Bell(Unread unread, Viewer viewer, Messages messages) {
        this.unread = unread;
        this.viewer = viewer;
        this.messages = messages;
    }

    /** The number; the frame stands even when the database is away. */
    public int getCount() {
        try {
            return viewer.account().map(unread::of).orElse(0);
        } catch (DatabaseException e) {
            return 0;
        }
    }

    /** As it is shown. */
    public String getShown() {
        return getCount() < Unread.MOST ? Integer.toString(getCount()) : "99+";
    }

    /** As it is heard. */
    public String getWords() {
        return getCount() < Unread.MOST
                ? messages.say(viewer.language(), MessageKey.parse("notification.bell"), getCount())
                : messages.say(viewer.language(), MessageKey.parse("notification.bell.many"));
    }
}
