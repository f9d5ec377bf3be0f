package org.interlace.navigation.tastes;

import java.util.Optional;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;

/** A file of a plugin that may fall ill. */
public final class Menu implements PublicFile {

    private final String address;
    public boolean ill;

    public Menu(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        if (ill) {
            throw new IllegalStateException("fell ill");
        }
        return address;
    }

    @Override
    public Access access() {
        return Access.everyone();
    }

    @Override
    public Optional<Content> open(Asked asked) {
        return Optional.empty();
    }
}
