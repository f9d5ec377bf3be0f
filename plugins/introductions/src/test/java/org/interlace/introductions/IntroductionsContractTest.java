package org.interlace.introductions;

import org.interlace.api.plugin.Plugin;
import org.interlace.testkit.PluginContract;

class IntroductionsContractTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new IntroductionsPlugin();
    }
}
