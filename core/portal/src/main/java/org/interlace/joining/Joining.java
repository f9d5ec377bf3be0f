package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.Later;
import org.interlace.account.LinkSending;
import org.interlace.account.NewPasswords;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.Giving;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.domain.Invitation;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.domain.Newcomer;
import org.interlace.joining.store.InvitationTable;
import org.interlace.joining.store.NewcomerTable;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Member;
import org.interlace.member.store.MemberTable;
import org.interlace.privacy.Notices;
import org.interlace.privacy.domain.Notice;
import org.interlace.shell.Languages;
import org.jspecify.annotations.Nullable;

/** What an invited person does with the invitation; whoever holds its code is that person. */
@ApplicationScoped
public class Joining {

    private static final String PLAIN_ROLE = "member";

    private final InvitationTable invitations;
    private final NewcomerTable newcomers;
    private final AccountTable accounts;
    private final MemberTable members;
    private final NewPasswords passwords;
    private final LinkSending sending;
    private final Later later;
    private final Notices notices;
    private final Languages languages;
    private final Clock clock;

    @Inject
    Joining(
            InvitationTable invitations,
            NewcomerTable newcomers,
            AccountTable accounts,
            MemberTable members,
            NewPasswords passwords,
            LinkSending sending,
            Later later,
            Notices notices,
            Languages languages,
            Clock clock) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.members = members;
        this.passwords = passwords;
        this.sending = sending;
        this.later = later;
        this.notices = notices;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * An invitation as the person sees it.
     *
     * @param inviter who invites; null for the team
     * @param profile what was imported; null when there is no profile yet
     */
    public record Welcome(
            Invitation invitation,
            @Nullable String inviter,
            @Nullable Member profile) {}

    /** The open invitation of a code; empty for every other, whatever the reason. */
    public Optional<Welcome> look(String code) {
        return invitations
                .byCode(code)
                .filter(found -> found.works(clock.instant()))
                .map(found -> new Welcome(found, inviter(found), profile(found).orElse(null)));
    }

    private @Nullable String inviter(Invitation invitation) {
        return invitation.inviter() == null ? null : accounts.nameOf(invitation.inviter());
    }

    private Optional<Member> profile(Invitation invitation) {
        return Optional.ofNullable(invitation.account())
                .flatMap(accounts::find)
                .map(Account::member)
                .flatMap(members::find);
    }

    /**
     * What the person says at the door.
     *
     * @param notice whether the privacy notice is accepted
     * @param adult whether the person is 18 or over
     */
    public record Answers(String name, String language, String password, boolean notice, boolean adult) {

        @Override
        public String toString() {
            return "Answers[…]";
        }
    }

    /** Joins: of two who try with one code, one becomes the member. The name to sign in with, if there is no e-mail. */
    @Transactional
    public AccountId join(String code, Answers answers) {
        var invitation = taken(code);
        if (!answers.notice()) {
            throw new PortalException(JoiningProblem.NO_NOTICE);
        }
        if (!answers.adult()) {
            throw new PortalException(JoiningProblem.NOT_ADULT);
        }
        var name = Newcomer.name(answers.name());
        var language = languages
                .find(answers.language())
                .map(Locale::getLanguage)
                .orElseThrow(() -> new PortalException(JoiningProblem.BAD_LANGUAGE, answers.language()));
        var hash = passwords.hash(answers.password(), name, invitation.email());
        if (!invitations.end(invitation.id(), Invitation.State.JOINED, clock.instant())) {
            throw new PortalException(JoiningProblem.ABSENT);
        }
        var account = invitation.account() == null
                ? begin(invitation, new Draft(name, language, hash, isLetter(code)))
                : wake(invitation.account(), name, language, hash);
        accounts.grant(account, PLAIN_ROLE);
        grantWished(invitation, account);
        newcomers.agreed(account, String.valueOf(Notice.VERSION), clock.instant());
        notices.read(account);
        invitations.joined(invitation.id(), account);
        return account;
    }

    private Invitation taken(String code) {
        return invitations
                .byCode(code)
                .filter(found -> found.works(clock.instant()))
                .orElseThrow(() -> new PortalException(JoiningProblem.ABSENT));
    }

    /** Digits come from paper, letters from the person's own mailbox. */
    private static boolean isLetter(String code) {
        return code.chars().anyMatch(Character::isLetter);
    }

    private record Draft(String name, String language, String password, boolean letter) {}

    private AccountId begin(Invitation invitation, Draft draft) {
        var known = invitation.newcomer();
        var newcomer =
                new Newcomer(draft.name, draft.language, known.kinds(), known.spoken(), known.place(), known.about());
        var member = newcomers.add(newcomer, clock.instant());
        var id = new AccountId(UUID.randomUUID());
        var email = invitation.email();
        boolean own = email != null && draft.letter && free(email);
        accounts.add(new Account(id, own ? email : null, draft.password, member, draft.language), clock.instant());
        if (email != null && !own) {
            // who came with a sheet of paper shows first that the address is theirs
            later.run(() -> sending.toNewAddress(id, new Email(email), Locale.forLanguageTag(draft.language)));
        }
        return id;
    }

    private boolean free(String email) {
        return accounts.byEmail(new Email(email)).isEmpty();
    }

    private AccountId wake(AccountId id, String name, String language, String hash) {
        var account = accounts.find(id)
                .filter(found -> found.password() == null)
                .orElseThrow(() -> new PortalException(JoiningProblem.ABSENT));
        accounts.password(id, hash);
        accounts.language(id, language);
        if (account.member() != null) {
            newcomers.rename(account.member(), name);
        }
        return id;
    }

    /** A role that may more now than whoever invited is not given any more. */
    private void grantWished(Invitation invitation, AccountId account) {
        var inviter = invitation.inviter();
        boolean within = inviter != null
                && accounts.hasRole(invitation.role())
                && Giving.within(accounts.permissionsOf(invitation.role()), accounts.permissions(inviter));
        if (within) {
            accounts.grant(account, invitation.role());
        }
    }

    /** Hides an imported profile from everybody, at once and without a password; the invitation stays open. */
    @Transactional
    public void hide(String code) {
        profile(taken(code)).ifPresent(this::hide);
    }

    private void hide(Member profile) {
        newcomers.hide(
                profile.id(), profile.audiences().with(Field.NAME, Audience.ME).text());
    }

    /** Says no: what is known of the person goes, an imported profile is hidden, and no more letters come. */
    @Transactional
    public void decline(String code) {
        var invitation = taken(code);
        profile(invitation).ifPresent(this::hide);
        invitations.end(invitation.id(), Invitation.State.DECLINED, clock.instant());
    }

    /** The name to sign in with for somebody without e-mail. */
    public Optional<String> signInName(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.email() == null)
                .map(Account::member)
                .flatMap(members::find)
                .map(Member::handle);
    }
}
