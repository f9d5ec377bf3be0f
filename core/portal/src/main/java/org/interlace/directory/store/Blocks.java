package org.interlace.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interlace.database.Database;

/** Who must not see whom. */
@ApplicationScoped
public class Blocks {

    private final Database database;

    @Inject
    Blocks(Database database) {
        this.database = database;
    }

    /** Whether a member blocked anybody or was blocked by anybody. */
    public boolean touch(UUID member) {
        return database.first("""
                select true as touched where exists (select 1 from safety.block where blocker = ?)
                or exists (select 1 from safety.block where blocked = ?)
                """, row -> true, member, member).isPresent();
    }
}
