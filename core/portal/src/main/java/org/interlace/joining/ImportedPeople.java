package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.Newcomers;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.joining.domain.Invitation;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.domain.Newcomer;
import org.interlace.joining.store.InvitationTable;
import org.interlace.joining.store.NewcomerTable;
import org.interlace.shell.Languages;
import org.jspecify.annotations.Nullable;

/** Invites people whose profile came from another system and who never were here (product.md §2.1). */
@ApplicationScoped
public class ImportedPeople implements Newcomers {

    /** May invite all who were imported. */
    public static final Permission INVITE = new Permission("joining", "imported", "invite");

    private static final int AT_ONCE = 200;

    private final InvitationTable invitations;
    private final NewcomerTable newcomers;
    private final AccountTable accounts;
    private final JoiningLetters letters;
    private final Viewer viewer;
    private final Languages languages;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    ImportedPeople(
            InvitationTable invitations,
            NewcomerTable newcomers,
            AccountTable accounts,
            JoiningLetters letters,
            Viewer viewer,
            Languages languages,
            AuditLog audit,
            Clock clock) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.letters = letters;
        this.viewer = viewer;
        this.languages = languages;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many there are whom nobody invited yet. */
    @Requires("joining:imported:invite")
    public int waiting() {
        return newcomers.countUninvited();
    }

    /**
     * Invites the next 200 of them.
     *
     * @param told whether the operator states that these people were told that their data moved here
     * @return how many
     */
    @Requires("joining:imported:invite")
    @Transactional
    public int invite(boolean told) {
        if (!told) {
            throw new PortalException(JoiningProblem.NOT_TOLD);
        }
        var ids = newcomers.uninvited(AT_ONCE);
        ids.stream()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .forEach(account -> send(account, viewer.account().orElse(null)));
        audit.note(MessageKey.parse("joining.act.imported-invited"), Optional.empty(), String.valueOf(ids.size()));
        return ids.size();
    }

    /** The person asks for the letter with which the account begins. */
    @Override
    public void welcome(Account account) {
        send(account, null);
    }

    private void send(Account account, @Nullable AccountId inviter) {
        var open = invitations.open(account.id()).orElseGet(() -> add(account, inviter));
        var link = Secret.forLink();
        int turn = invitations.link(open.id(), link, clock.instant().plus(Invitation.LASTS));
        letters.invite(open, link, turn);
    }

    private Invitation add(Account account, @Nullable AccountId inviter) {
        var now = clock.instant();
        var language =
                Objects.requireNonNullElse(account.language(), languages.usual().getLanguage());
        invitations.add(new Invitation(
                UUID.randomUUID(),
                Invitation.State.OPEN,
                new Newcomer("", language, List.of(), List.of(), null, ""),
                account.email(),
                "member",
                0,
                account.id(),
                null,
                inviter,
                now,
                now.plus(Invitation.LASTS)));
        return invitations.open(account.id()).orElseThrow();
    }
}
