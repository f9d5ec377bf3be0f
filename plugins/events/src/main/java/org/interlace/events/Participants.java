package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.Seen;

/** Who comes, as far as each wishes it to be seen; who waits is never among them. */
@ApplicationScoped
public class Participants {

    private final EnrolmentStore store;
    private final MemberNames names;
    private final Viewer viewer;

    @Inject
    Participants(EnrolmentStore store, MemberNames names, Viewer viewer) {
        this.store = store;
        this.names = names;
        this.viewer = viewer;
    }

    /** Somebody who comes. */
    public record Person(String id, String handle, String name) {}

    /**
     * Those whom the viewer may see: nobody for visitors, and nobody with whom a block stands.
     *
     * @param own the viewer's own enrolment, if there is one
     */
    public List<Person> seen(Event event, Optional<Enrolment> own) {
        var self = viewer.member();
        if (self.isEmpty()) {
            return List.of();
        }
        boolean comes =
                own.filter(one -> one.state() == EnrolmentState.ENROLLED).isPresent();
        var shown = store.of(event.id(), Set.of(EnrolmentState.ENROLLED)).stream()
                .filter(one -> one.seen() == Seen.MEMBERS || (comes && one.seen() == Seen.PARTICIPANTS))
                .flatMap(one -> one.member().stream())
                .filter(member -> !self.get().equals(member))
                .toList();
        var known = names.find(shown);
        return shown.stream()
                .flatMap(member -> Optional.ofNullable(known.get(member)).stream())
                .map(Participants::person)
                .toList();
    }

    private static Person person(MemberName name) {
        return new Person(name.id().toString(), name.handle(), name.name());
    }
}
