package org.interlace.navigation;

import java.util.List;
import java.util.Optional;
import org.interlace.api.page.PublicFile;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.Contribution;

/** One file of a plugin, and what was counted against it. */
public class OneFile extends PublicFiles {

    private final AddressTree<Place> tree = new AddressTree<>();

    @SuppressWarnings("NullAway") // nothing is looked for
    public OneFile(PublicFile file, List<Throwable> blamed) {
        super(null, null);
        var owned = new Contribution<>(() -> file, new PluginId("events"), (plugin, fault) -> blamed.add(fault));
        tree.add(file.address(), new Place(file.address(), file.access(), owned));
    }

    @Override
    public Optional<AddressTree.Match<Place>> match(String address) {
        return tree.match(address);
    }
}
