package org.interlace.launcher.run;

import java.util.Map;
import java.util.TreeMap;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;

/** The settings as the portal reads them: system properties, with what the embedded parts chose filled in. */
record Handover(Settings settings, Parts parts, int port) {

    void hand() {
        properties().forEach(System::setProperty);
    }

    private Map<String, String> properties() {
        var all = new TreeMap<>(settings.ofPlugins());
        settings.values().forEach((setting, value) -> {
            if (!value.isEmpty()) {
                all.put(setting.key(), value);
            }
        });
        all.put(Setting.HTTP_PORT.key(), Integer.toString(port));
        all.put(Setting.DATA.key(), settings.data().root().toString());
        parts.postgres().ifPresent(postgres -> {
            all.put(Setting.DATABASE_URL.key(), postgres.url());
            all.put(Setting.DATABASE_USER.key(), postgres.user());
            all.put(Setting.DATABASE_PASSWORD.key(), postgres.password());
        });
        parts.graph().ifPresent(graph -> {
            all.put(Setting.GRAPH_URI.key(), graph.uri());
            all.put(Setting.GRAPH_USER.key(), graph.user());
            all.put(Setting.GRAPH_PASSWORD.key(), graph.password());
        });
        all.put("interlace.graph.embedded", Boolean.toString(parts.graph().isPresent()));
        all.put("interlace.control.socket", settings.data().controlSocket().toString());
        all.put("interlace.version", Distribution.version());
        return all;
    }
}
