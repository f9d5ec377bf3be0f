package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.registry.Contributions;
import org.interlace.request.domain.Course;

/** The kinds of request that serve now, the core's and those of plugins that are on. */
@ApplicationScoped
public class Kinds {

    private final Contributions<RequestKind> kinds;
    private final Viewer viewer;

    @Inject
    Kinds(Contributions<RequestKind> kinds, Viewer viewer) {
        this.kinds = kinds;
        this.viewer = viewer;
    }

    /** By the name of their machine. */
    public Map<String, RequestKind> all() {
        var found = new HashMap<String, RequestKind>();
        kinds.all().forEach(kind -> found.put(kind.machine().kind(), kind));
        return found;
    }

    /** One, if it serves. */
    public Optional<RequestKind> find(String kind) {
        return Optional.ofNullable(all().get(kind));
    }

    /** Every role the viewer plays in a request, by name or by permission; nobody is the house for what they ask. */
    Set<String> roles(Course course, RequestKind kind) {
        var roles = new HashSet<String>();
        viewer.member().ifPresent(member -> roles.addAll(named(course, member)));
        if (roles.contains(RequestMachine.ASKER)) {
            return roles;
        }
        kind.machine().moves().values().stream()
                .flatMap(move -> move.by().stream())
                .filter(role -> kind.staff(role).filter(viewer::may).isPresent())
                .forEach(roles::add);
        return roles;
    }

    static Set<String> named(Course course, MemberId member) {
        var roles = new HashSet<String>();
        course.parties().forEach((role, members) -> {
            if (members.contains(member)) {
                roles.add(role);
            }
        });
        return roles;
    }
}
