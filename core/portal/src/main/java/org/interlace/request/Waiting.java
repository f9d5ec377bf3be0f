package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.request.Question;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Sight;
import org.interlace.request.domain.Course;
import org.interlace.request.domain.Eyes;
import org.interlace.request.store.RequestTable;

/** What waits for the viewer's answer, of every kind, and what the viewer has asked others. */
@ApplicationScoped
public class Waiting {

    private final RequestTable table;
    private final Kinds kinds;
    private final Viewer viewer;

    @Inject
    Waiting(RequestTable table, Kinds kinds, Viewer viewer) {
        this.table = table;
        this.kinds = kinds;
        this.viewer = viewer;
    }

    /**
     * A question to the viewer.
     *
     * @param until the deadline
     */
    public record Open(RequestId id, Question question, List<Answer> answers, Instant until) {}

    /** An answer that takes one tap. */
    public record Answer(String move, MessageKey label) {}

    /**
     * Something the viewer asked.
     *
     * @param label what sort of thing
     * @param address its page
     */
    public record Own(Sight sight, MessageKey label, String address) {}

    /** Questions to the viewer, the oldest first. */
    public List<Open> forMe() {
        return viewer.member().map(this::open).orElse(List.of());
    }

    private List<Open> open(MemberId own) {
        var all = kinds.all();
        var found = new ArrayList<Open>();
        for (var course : table.of(own)) {
            Optional.ofNullable(all.get(course.kind()))
                    .flatMap(kind -> question(course, kind, own))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Open> question(Course course, RequestKind kind, MemberId own) {
        var roles = Kinds.named(course, own);
        var until = course.deadline();
        if (until == null) {
            return Optional.empty();
        }
        return kind.machine()
                .state(course.state())
                .waiting()
                .filter(wait -> roles.contains(wait.role()))
                .map(wait -> {
                    var question = kind.question(course.request(), wait.role(), Optional.of(own));
                    var answers = question.answers().stream()
                            .map(move -> new Answer(move, label(course.kind(), "." + move)))
                            .toList();
                    return new Open(course.id(), question, answers, until);
                });
    }

    /** The text {@code request.<word>} of a kind's bundle, and what stands below it. */
    public static MessageKey label(String kind, String below) {
        int dot = kind.indexOf('.');
        return new MessageKey(kind.substring(0, dot), "request" + kind.substring(dot) + below);
    }

    /** What the viewer asked and has not come to an end for them, the oldest first. */
    public List<Own> mine() {
        return viewer.member().map(own -> mine(own, kinds.all())).orElse(List.of());
    }

    private List<Own> mine(MemberId own, Map<String, RequestKind> all) {
        var found = new ArrayList<Own>();
        for (var course : table.of(own)) {
            var kind = all.get(course.kind());
            var roles = Kinds.named(course, own);
            if (kind != null && roles.contains(RequestMachine.ASKER)) {
                found.add(new Own(
                        Eyes.of(course, kind.machine(), roles),
                        label(course.kind(), ""),
                        kind.address(course.request())));
            }
        }
        return found;
    }
}
