package org.interlace.example;

import org.interlace.api.plugin.Plugin;
import org.interlace.testkit.PluginContract;

class ExampleContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ExamplePlugin();
    }
}
