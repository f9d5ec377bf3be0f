package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.account.CurrentViewer;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Caller;
import org.interlace.account.domain.Digits;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.Giving;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.joining.domain.Invitation;
import org.interlace.joining.domain.InvitationRow;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.domain.Newcomer;
import org.interlace.joining.store.InvitationTable;
import org.interlace.shell.Languages;
import org.jspecify.annotations.Nullable;

/** What staff do with invitations. */
@ApplicationScoped
public class Invitations {

    /** May invite. */
    public static final Permission INVITE = new Permission("joining", "person", "invite");

    /** So many are listed. */
    public static final int MOST_LISTED = 300;

    private static final int MOST_TRIES = 20;

    private final InvitationTable invitations;
    private final AccountTable accounts;
    private final JoiningLetters letters;
    private final CurrentViewer viewer;
    private final Languages languages;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Invitations(
            InvitationTable invitations,
            AccountTable accounts,
            JoiningLetters letters,
            CurrentViewer viewer,
            Languages languages,
            AuditLog audit,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.letters = letters;
        this.viewer = viewer;
        this.languages = languages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The roles that whoever asks may give. */
    @Requires("joining:person:invite")
    public List<String> roles() {
        return accounts.roles().stream().filter(this::mayGive).toList();
    }

    private boolean mayGive(String role) {
        return Giving.within(
                accounts.permissionsOf(role),
                viewer.caller().map(Caller::permissions).orElse(Set.of()));
    }

    /**
     * What is wrong with a line of a table; nothing is sent.
     *
     * @throws PortalException what is wrong
     */
    @Requires("joining:person:invite")
    public void check(InvitationRow row) {
        read(row);
    }

    private Invitation read(InvitationRow row) {
        var email = row.email().isBlank() ? null : new Email(row.email()).value();
        if (email != null && accounts.byEmail(new Email(email)).isPresent()) {
            throw new PortalException(JoiningProblem.MEMBER_ALREADY);
        }
        if (languages.find(row.language()).isEmpty()) {
            throw new PortalException(JoiningProblem.BAD_LANGUAGE, row.language());
        }
        if (!accounts.hasRole(row.role()) || !mayGive(row.role())) {
            throw new PortalException(JoiningProblem.BAD_ROLE, row.role());
        }
        var kinds = Newcomer.kinds(row.kinds(), Newcomer.INVITED);
        var newcomer = new Newcomer(Newcomer.name(row.name()), row.language(), kinds, List.of(), null, "");
        return fresh(newcomer, email, row.role());
    }

    private Invitation fresh(Newcomer newcomer, @Nullable String email, String role) {
        var now = clock.instant();
        return new Invitation(
                UUID.randomUUID(),
                Invitation.State.OPEN,
                newcomer,
                email,
                role,
                0,
                null,
                null,
                viewer.account().orElse(null),
                now,
                now.plus(Invitation.LASTS));
    }

    /** Invites one person: by letter if there is an address, otherwise on paper. An open one to the same address ends. */
    @Requires("joining:person:invite")
    @Transactional
    public UUID invite(InvitationRow row) {
        var invitation = read(row);
        if (invitation.email() != null) {
            invitations
                    .open(invitation.email())
                    .ifPresent(older -> invitations.end(older.id(), Invitation.State.WITHDRAWN, clock.instant()));
        }
        invitations.add(invitation);
        note("invited", invitation);
        if (invitation.email() != null) {
            send(invitation);
        }
        return invitation.id();
    }

    private void note(String act, Invitation invitation) {
        var member = invitation.account() == null
                ? Optional.<MemberId>empty()
                : accounts.find(invitation.account()).map(account -> account.member());
        audit.note(
                new MessageKey("joining", "act." + act), member, invitation.id().toString());
    }

    private void send(Invitation invitation) {
        var link = Secret.forLink();
        int turn = invitations.link(invitation.id(), link, clock.instant().plus(Invitation.LASTS));
        letters.invite(invitation, link, turn);
    }

    /** Sends it again, with a fresh link; the older one is dead. */
    @Requires("joining:person:invite")
    @Transactional
    public void again(UUID id) {
        var invitation = open(id);
        if (invitation.email() == null) {
            throw new PortalException(AccountProblem.BAD_EMAIL);
        }
        send(invitation);
        note("sent-again", invitation);
    }

    /** Takes it back; its codes are dead. */
    @Requires("joining:person:invite")
    @Transactional
    public void withdraw(UUID id) {
        var invitation = open(id);
        note("withdrawn", invitation);
        invitations.end(id, Invitation.State.WITHDRAWN, clock.instant());
    }

    private Invitation open(UUID id) {
        return invitations
                .find(id)
                .filter(found -> found.state() == Invitation.State.OPEN)
                .orElseThrow(() -> new PortalException(JoiningProblem.ABSENT));
    }

    /** What stands on a sheet of paper. */
    public record Sheet(
            Invitation invitation, Digits digits, @Nullable String inviter) {}

    /** A sheet with a fresh code, shown this once; the code of an older sheet is dead. */
    @Requires("joining:person:invite")
    @Transactional
    public Sheet sheet(UUID id) {
        var invitation = open(id);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var digits = Digits.fresh(Digits.SHEET);
            if (invitations.digits(id, digits, clock.instant().plus(Invitation.LASTS))) {
                note("sheet-made", invitation);
                var inviter = invitation.inviter();
                return new Sheet(open(id), digits, inviter == null ? null : accounts.nameOf(inviter));
            }
        }
        throw new IllegalStateException("No free code among many");
    }

    /** The newest ones of a state. */
    @Requires("joining:person:invite")
    public List<Invitation> list(Invitation.State state) {
        return invitations.list(state, MOST_LISTED);
    }

    /** One that is open. */
    @Requires("joining:person:invite")
    public Invitation see(UUID id) {
        return open(id);
    }
}
