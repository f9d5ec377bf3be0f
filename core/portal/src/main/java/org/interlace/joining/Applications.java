package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notifications;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.ApplicationMachine;
import org.interlace.joining.domain.Invitation;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.store.ApplicationTable;
import org.interlace.joining.store.InvitationTable;
import org.jspecify.annotations.Nullable;

/** The queue of applications, and what staff decide. Letters of decisions wait for a human to let them go. */
@ApplicationScoped
public class Applications {

    /** May read applications and decide. */
    public static final Permission DECIDE = new Permission("joining", "application", "decide");

    /** Other doors that a "no" can show. */
    public static final List<String> DOORS = List.of("events", "facilitator", "partners", "later");

    private static final int MOST_LISTED = 300;

    private final ApplicationTable applications;
    private final InvitationTable invitations;
    private final AccountTable accounts;
    private final JoiningLetters letters;
    private final Notifications notifications;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Applications(
            ApplicationTable applications,
            InvitationTable invitations,
            AccountTable accounts,
            JoiningLetters letters,
            Notifications notifications,
            Viewer viewer,
            AuditLog audit,
            Clock clock) {
        this.applications = applications;
        this.invitations = invitations;
        this.accounts = accounts;
        this.letters = letters;
        this.notifications = notifications;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest ones of a state, of all languages or one. */
    @Requires("joining:application:decide")
    public List<Application> list(String state, String language) {
        return applications.list(state, language, MOST_LISTED);
    }

    /** How many there are of each state. */
    @Requires("joining:application:decide")
    public Map<String, Integer> counts() {
        return applications.counts();
    }

    /** The whole of one. */
    @Requires("joining:application:decide")
    public Application see(UUID id) {
        return applications.find(id).orElseThrow(() -> new PortalException(JoiningProblem.ABSENT));
    }

    /** The name of the staff who filled one in; null without. */
    @Requires("joining:application:decide")
    public @Nullable String helper(Application application) {
        return application.helper() == null ? null : accounts.nameOf(application.helper());
    }

    /** Accepts: an invitation with the profile as far as it is known. */
    @Requires("joining:application:decide")
    @Transactional
    public UUID accept(UUID id) {
        var application = moved(id, "accept");
        var invitation = invitation(application);
        invitations.add(invitation);
        if (invitation.email() != null) {
            var link = Secret.forLink();
            int turn = invitations.link(invitation.id(), link, invitation.expires());
            letters.accept(invitation, link, turn);
        }
        return invitation.id();
    }

    private Invitation invitation(Application application) {
        var now = clock.instant();
        var email = application.contact().email();
        if (email != null && accounts.byEmail(new Email(email)).isPresent()) {
            throw new PortalException(JoiningProblem.MEMBER_ALREADY);
        }
        return new Invitation(
                UUID.randomUUID(),
                Invitation.State.OPEN,
                application.newcomer(),
                email,
                "member",
                0,
                null,
                application.id(),
                viewer.account().orElse(null),
                now,
                now.plus(Invitation.LASTS));
    }

    /** Says no, with other doors. */
    @Requires("joining:application:decide")
    @Transactional
    public void refuse(UUID id, List<String> doors) {
        letters.refuse(moved(id, "refuse"), doors);
    }

    private Application moved(UUID id, String move) {
        var application = see(id);
        var after = ApplicationMachine.after(application.state(), move, ApplicationMachine.HOUSE);
        var decider = viewer.account().orElse(null);
        if (!applications.move(application, after, decider, clock.instant())) {
            throw new PortalException(JoiningProblem.MOVED_ON);
        }
        note(move, id);
        notifications.settle(JoiningNews.APPLICATION, id.toString());
        return application;
    }

    private void note(String act, UUID id) {
        audit.note(new MessageKey("joining", "act.application-" + act), Optional.empty(), id.toString());
    }

    /** Deletes one, because the person wishes it. */
    @Requires("joining:application:decide")
    @Transactional
    public void delete(UUID id) {
        applications.delete(id);
        note("delete", id);
        notifications.settle(JoiningNews.APPLICATION, id.toString());
    }

    /** The invitation that an accepted one led to, while it is open. */
    @Requires("joining:application:decide")
    public Optional<Invitation> invitationOf(UUID application) {
        return invitations.ofApplication(application);
    }
}
