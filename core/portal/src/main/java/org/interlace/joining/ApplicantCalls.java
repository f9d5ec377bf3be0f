package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.joining.domain.Application;
import org.interlace.joining.store.ApplicationTable;
import org.interlace.notification.Calls;

/** Whoever applied without e-mail learns by phone what became of it. */
@ApplicationScoped
public class ApplicantCalls implements Calls {

    private static final int MOST = 200;

    private final ApplicationTable applications;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    ApplicantCalls(ApplicationTable applications, Viewer viewer, Clock clock) {
        this.applications = applications;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public List<Call> waiting() {
        return viewer.may(Applications.DECIDE)
                ? applications.toTell(MOST).stream().map(ApplicantCalls::call).toList()
                : List.of();
    }

    private static Call call(Application one) {
        var contact = one.contact();
        return new Call(
                one.id(),
                one.newcomer().name(),
                Objects.requireNonNullElse(contact.phone(), Objects.requireNonNullElse(contact.through(), "")),
                new MessageKey("joining", "call." + one.state()),
                Objects.requireNonNullElse(one.ended(), one.begun()),
                "/admin/applications/" + one.id());
    }

    @Override
    @Transactional
    public void told(UUID id) {
        if (viewer.may(Applications.DECIDE)) {
            applications.told(id, clock.instant());
        }
    }
}
