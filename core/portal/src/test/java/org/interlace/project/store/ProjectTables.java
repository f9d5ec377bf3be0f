package org.interlace.project.store;

import org.interlace.SmallHouse;
import org.interlace.database.Database;

/** Opens the store to tests of other packages. */
public final class ProjectTables {

    private ProjectTables() {}

    /** Projects. */
    public static ProjectTable projects(Database database, SmallHouse house) {
        return new ProjectTable(database, house);
    }
}
