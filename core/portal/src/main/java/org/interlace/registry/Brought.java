package org.interlace.registry;

import java.util.List;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.page.PublicFile;

/**
 * The beans a plugin brings, as far as rules ask about them.
 *
 * @param personalData whether it can hand out and erase what it keeps about people
 */
record Brought(
        List<GraphProjection> projections,
        List<DirectoryFilter> filters,
        List<PublicFile> files,
        boolean personalData) {

    static final Brought NOTHING = new Brought(List.of(), List.of(), List.of(), false);
}
