package org.interlace.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;

/** Texts with values in pages: {@code #{say.it('directory.found', page.total)}}. */
@ApplicationScoped
@Named("say")
public class Speech {

    private final Messages messages;
    private final Viewer viewer;

    /** As many as pages name. */
    private final Map<String, MessageKey> keys = new ConcurrentHashMap<>();

    @Inject
    Speech(Messages messages, Viewer viewer) {
        this.messages = messages;
        this.viewer = viewer;
    }

    /** The text of a key with one value. */
    public String it(String key, Object value) {
        return messages.say(viewer.language(), key(key), value);
    }

    /** The text of a key with two values. */
    public String both(String key, Object first, Object second) {
        return messages.say(viewer.language(), key(key), first, second);
    }

    private MessageKey key(String text) {
        return keys.computeIfAbsent(text, MessageKey::parse);
    }
}
