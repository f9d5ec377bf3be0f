package org.interlace.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.directory.domain.Answer;
import org.interlace.directory.domain.Question;
import org.interlace.directory.store.GraphSearch;
import org.interlace.directory.store.TableSearch;
import org.interlace.directory.store.View;
import org.interlace.graph.GraphUnavailableException;

/** Finds people, as the viewer may see them. While the graph is away, the tables answer and the answer says so. */
@ApplicationScoped
public class Directory {

    private final GraphSearch graph;
    private final TableSearch tables;
    private final Viewer viewer;

    @Inject
    Directory(GraphSearch graph, TableSearch tables, Viewer viewer) {
        this.graph = graph;
        this.tables = tables;
        this.viewer = viewer;
    }

    /** Answers a question. */
    public Answer search(Question question) {
        var view = viewer.account().isPresent() ? View.MEMBERS : View.OPEN;
        var asking = viewer.member().map(MemberId::value).orElse(null);
        try {
            return graph.search(question, view, asking == null ? null : asking.toString());
        } catch (GraphUnavailableException e) {
            return tables.search(question, view, asking);
        }
    }
}
