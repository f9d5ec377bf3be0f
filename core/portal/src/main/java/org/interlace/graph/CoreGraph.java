package org.interlace.graph;

import java.util.List;
import java.util.stream.Stream;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.PrivacyClass;
import org.interlace.api.graph.RelationKind;
import org.interlace.graph.schema.Labels;
import org.interlace.graph.schema.Relations;

/** What the core owns in the community graph, declared as a plugin declares its own. */
public final class CoreGraph {

    /** Every label and relation of the core. */
    public static final GraphModel MODEL = new GraphModel(
            Stream.of(
                            Labels.MEMBER,
                            Labels.ORGANISATION,
                            Labels.PROJECT,
                            Labels.SKILL,
                            Labels.SECTOR,
                            Labels.TOPIC,
                            Labels.LANGUAGE,
                            Labels.PLACE,
                            Labels.KIND,
                            "Migration",
                            "MigrationLock")
                    .map(NodeKind::new)
                    .toList(),
            List.of(
                    new RelationKind(Relations.TIED, Labels.MEMBER, Labels.MEMBER, PrivacyClass.PARTIES, 1),
                    new RelationKind(Relations.BLOCKS, Labels.MEMBER, Labels.MEMBER, PrivacyClass.NEVER, 0),
                    members(Relations.CAN, Labels.SKILL),
                    members(Relations.SPEAKS, Labels.LANGUAGE),
                    members(Relations.LIVES_IN, Labels.PLACE),
                    members(Relations.WORKS_IN, Labels.SECTOR),
                    members(Relations.CARES_ABOUT, Labels.TOPIC),
                    members(Relations.IS, Labels.KIND),
                    members(Relations.BELONGS_TO, Labels.ORGANISATION),
                    parties(Relations.REPRESENTS, Labels.ORGANISATION),
                    parties(Relations.CARRIES, Labels.PROJECT),
                    parties(Relations.SUPPORTS, Labels.PROJECT)));

    private CoreGraph() {}

    /** Its pages judge by the name's audience, which the graph does not know; so nothing of it leaves the graph. */
    private static RelationKind parties(String type, String to) {
        return new RelationKind(type, Labels.MEMBER, to, PrivacyClass.PARTIES, 0);
    }

    /** Shown to members, and to visitors where the relation itself says {@code open}. */
    private static RelationKind members(String type, String to) {
        return new RelationKind(type, Labels.MEMBER, to, PrivacyClass.MEMBERS, 0);
    }
}
