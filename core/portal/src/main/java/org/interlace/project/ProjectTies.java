package org.interlace.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.tie.TieReason;
import org.interlace.project.store.ProjectTable;

/** Two who have said yes to a part in the same project can both know why a tie is proposed. */
@ApplicationScoped
public class ProjectTies implements TieReason {

    /** As ties call it. */
    public static final String WORD = "project";

    private final ProjectTable table;

    @Inject
    ProjectTies(ProjectTable table) {
        this.table = table;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public MessageKey label() {
        return MessageKey.parse("project.tie-reason");
    }

    @Override
    public boolean holds(String ref, MemberId one, MemberId other) {
        try {
            return table.together(UUID.fromString(ref), one, other);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
