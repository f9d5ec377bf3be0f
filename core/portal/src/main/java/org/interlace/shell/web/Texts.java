package org.interlace.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;

/** Texts in pages: {@code #{msg['directory.title']}}, in the viewer's language. */
@ApplicationScoped
@Named("msg")
public class Texts extends AbstractMap<String, String> {

    private final Messages messages;
    private final Viewer viewer;

    /** As many as pages name. */
    private final Map<String, MessageKey> keys = new ConcurrentHashMap<>();

    @Inject
    Texts(Messages messages, Viewer viewer) {
        this.messages = messages;
        this.viewer = viewer;
    }

    @Override
    public String get(Object key) {
        return messages.say(viewer.language(), keys.computeIfAbsent(String.valueOf(key), MessageKey::parse));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
