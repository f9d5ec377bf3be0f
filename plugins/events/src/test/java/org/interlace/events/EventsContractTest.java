package org.interlace.events;

import org.interlace.api.plugin.Plugin;
import org.interlace.testkit.PluginContract;

class EventsContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new EventsPlugin();
    }
}
