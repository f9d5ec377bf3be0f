package org.interlace.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.interlace.database.Database;

/** Organisations as anybody may see them. */
@ApplicationScoped
public class Organisations {

    private final Database database;

    @Inject
    Organisations(Database database) {
        this.database = database;
    }

    /** The name of one. */
    public Optional<String> name(UUID id) {
        return database.first(
                "select name from organisation.organisation where id = ?", row -> row.getString("name"), id);
    }
}
