package org.interlace.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;
import org.interlace.registry.Contribution;
import org.interlace.registry.Contributions;
import org.interlace.registry.Registry;

/** The files at addresses of their own, of the core and of the plugins that are on, found anew when one changes. */
@ApplicationScoped
public class PublicFiles {

    private final Contributions<PublicFile> files;
    private final Registry registry;
    private final Latest<AddressTree<Place>> tree = new Latest<>(new AddressTree<>());

    @Inject
    PublicFiles(Contributions<PublicFile> files, Registry registry) {
        this.files = files;
        this.registry = registry;
    }

    /** Where a file stands, and who may read it. */
    public record Place(String address, Access access, Contribution<PublicFile> file) {}

    /** From now on follows the registry. */
    public void start() {
        registry.onChange(this::build);
        build();
    }

    private void build() {
        tree.make(this::treeNow);
    }

    private AddressTree<Place> treeNow() {
        var found = new AddressTree<Place>();
        for (var file : files.each()) {
            file.ask(each -> new Place(each.address(), each.access(), file)).ifPresent(place -> put(found, place));
        }
        return found;
    }

    private static void put(AddressTree<Place> found, Place place) {
        try {
            found.add(place.address(), place);
        } catch (IllegalStateException e) {
            place.file().blame(e);
        }
    }

    /** The file at an address, path only; only files have a dot in the last part of theirs. */
    public Optional<AddressTree.Match<Place>> match(String address) {
        return address.lastIndexOf('.') > address.lastIndexOf('/') ? tree.get().match(address) : Optional.empty();
    }
}
