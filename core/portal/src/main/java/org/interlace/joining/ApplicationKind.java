package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Move;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Step;
import org.interlace.api.text.Sentence;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.ApplicationMachine;
import org.interlace.joining.domain.Invitation;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.store.ApplicationTable;
import org.interlace.joining.store.InvitationTable;

/**
 * Applications as a kind of request: a guest asks, the house answers. The guest learns the answer by a letter that a
 * human lets go or by phone, so the engine tells nothing on the last day.
 */
@ApplicationScoped
public class ApplicationKind implements RequestKind {

    private final Requests requests;
    private final ApplicationTable applications;
    private final InvitationTable invitations;
    private final AccountTable accounts;
    private final JoiningLetters letters;
    private final Viewer viewer;

    @Inject
    ApplicationKind(
            Requests requests,
            ApplicationTable applications,
            InvitationTable invitations,
            AccountTable accounts,
            JoiningLetters letters,
            Viewer viewer) {
        this.requests = requests;
        this.applications = applications;
        this.invitations = invitations;
        this.accounts = accounts;
        this.letters = letters;
        this.viewer = viewer;
    }

    @Override
    public RequestMachine machine() {
        return ApplicationMachine.MACHINE;
    }

    @Override
    public Optional<Permission> staff(String role) {
        return role.equals(ApplicationMachine.HOUSE) ? Optional.of(Applications.DECIDE) : Optional.empty();
    }

    /** Only the house is asked so; the applicant gets the letters of {@link JoiningLetters}, or a code face to face. */
    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        return new Question(
                Sentence.of(MessageKey.parse("joining.told.application")),
                List.of(),
                List.of(),
                "/admin/applications/" + request.id());
    }

    @Override
    public String address(Request request) {
        return "/apply";
    }

    @Override
    public void moved(Request request, Step step) {
        var id = request.id().value();
        switch (step.to()) {
            case ApplicationMachine.WAITING -> {
                if (step.from().equals(ApplicationMachine.UNCONFIRMED)) {
                    applications.confirmed(id, step.at());
                    replaceOlder(application(id));
                }
            }
            case ApplicationMachine.ACCEPTED -> {
                decided(id, step);
                accept(application(id), step.at());
            }
            case ApplicationMachine.REFUSED -> {
                decided(id, step);
                if (step.role().equals(Move.TIME)) {
                    applications.find(id).ifPresent(left -> letters.refuse(left, Applications.DOORS));
                }
                requests.known(request.id());
            }
            default -> {
                applications.delete(id);
                requests.known(request.id());
            }
        }
    }

    private Application application(UUID id) {
        return applications.find(id).orElseThrow(() -> new PortalException(JoiningProblem.ABSENT));
    }

    private void decided(UUID id, Step step) {
        var decider = step.role().equals(Move.TIME) ? null : viewer.account().orElse(null);
        applications.ended(id, step.to(), decider, step.at());
    }

    /** Whoever writes once more means the newest. */
    private void replaceOlder(Application newest) {
        applications
                .undecided(newest.contact().email(), newest.id())
                .forEach(older -> requests.proceed(new RequestId(older), "replace"));
    }

    /** An invitation with the profile as far as it is known. */
    private void accept(Application application, Instant now) {
        var email = application.contact().email();
        if (email != null && accounts.byEmail(new Email(email)).isPresent()) {
            throw new PortalException(JoiningProblem.MEMBER_ALREADY);
        }
        var invitation = new Invitation(
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
        invitations.add(invitation);
        if (email != null) {
            var link = Secret.forLink();
            int turn = invitations.link(invitation.id(), link, invitation.expires());
            letters.accept(invitation, link, turn);
        }
    }
}
