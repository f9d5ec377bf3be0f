package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.store.AccountTable;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.safety.AuditLog;
import org.interlace.joining.domain.Application;
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
    private final Requests requests;
    private final AuditLog audit;

    @Inject
    Applications(
            ApplicationTable applications,
            InvitationTable invitations,
            AccountTable accounts,
            JoiningLetters letters,
            Requests requests,
            AuditLog audit) {
        this.applications = applications;
        this.invitations = invitations;
        this.accounts = accounts;
        this.letters = letters;
        this.requests = requests;
        this.audit = audit;
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
    public void accept(UUID id) {
        move(id, "accept");
    }

    /** Says no, with other doors. */
    @Requires("joining:application:decide")
    @Transactional
    public void refuse(UUID id, List<String> doors) {
        move(id, "refuse");
        letters.refuse(see(id), doors);
    }

    private void move(UUID id, String move) {
        see(id);
        requests.move(new RequestId(id), move);
        note(move, id);
    }

    private void note(String move, UUID id) {
        audit.note(new MessageKey("joining", "act.application-" + move), Optional.empty(), id.toString());
    }

    /** Deletes one, because the person wishes it; doing it again changes nothing. */
    @Requires("joining:application:decide")
    @Transactional
    public void delete(UUID id) {
        var request = new RequestId(id);
        if (requests.find(request).filter(found -> found.deadline().isPresent()).isPresent()) {
            requests.move(request, "delete");
        }
        applications.delete(id);
        note("delete", id);
    }

    /** The invitation that an accepted one led to, while it is open. */
    @Requires("joining:application:decide")
    public Optional<Invitation> invitationOf(UUID application) {
        return invitations.ofApplication(application);
    }
}
