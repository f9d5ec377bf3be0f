package org.interlace.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.CurrentViewer;
import org.interlace.account.LastAdmin;
import org.interlace.account.Sessions;
import org.interlace.account.Tokens;
import org.interlace.account.domain.Role;
import org.interlace.account.domain.Suspension;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.LinkTable;
import org.interlace.account.store.SuspensionTable;
import org.interlace.administration.domain.PersonRow;
import org.interlace.api.account.AccountId;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.Mails;
import org.interlace.api.mail.NewMail;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.text.Sentence;
import org.interlace.member.store.MemberProjection;
import org.interlace.request.store.RequestTable;

/**
 * Suspends accounts and lifts that again. Nobody does it to themselves, to whoever may more, or to the last who
 * administers.
 */
@ApplicationScoped
public class PersonActs {

    /** The letter that says that an account is paused; the only one that still leaves for it. */
    public static final String PAUSED = "administration.paused";

    /** May suspend accounts. */
    public static final Permission SUSPEND = new Permission("administration", "member", "suspend");

    private final People people;
    private final AccountTable accounts;
    private final SuspensionTable suspensions;
    private final LastAdmin lastAdmin;
    private final Sessions sessions;
    private final Tokens tokens;
    private final LinkTable links;
    private final RequestTable requests;
    private final GraphChanges changes;
    private final CurrentViewer viewer;
    private final Mails mails;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    PersonActs(
            People people,
            AccountTable accounts,
            SuspensionTable suspensions,
            LastAdmin lastAdmin,
            Sessions sessions,
            Tokens tokens,
            LinkTable links,
            RequestTable requests,
            GraphChanges changes,
            CurrentViewer viewer,
            Mails mails,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.suspensions = suspensions;
        this.lastAdmin = lastAdmin;
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.requests = requests;
        this.changes = changes;
        this.viewer = viewer;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who may be suspended or erased by the viewer: somebody else, who may no more and whom administration can spare.
     *
     * @throws PortalException {@link AdministrationProblem#ABSENT}, {@link AdministrationProblem#YOURSELF},
     *     {@link AdministrationProblem#STRONGER} or {@link org.interlace.account.domain.AccountProblem#LAST_ADMIN}
     */
    PersonRow within(UUID id) {
        var person = people.find(id);
        if (person.account() != null) {
            var account = new AccountId(person.account());
            if (viewer.account().filter(account::equals).isPresent()) {
                throw new PortalException(AdministrationProblem.YOURSELF);
            }
            if (!viewer.mayGive(accounts.permissions(account))) {
                throw new PortalException(AdministrationProblem.STRONGER);
            }
            lastAdmin.keep(account);
        }
        return person;
    }

    /**
     * Whoever is about to be erased administers no more, from this moment on: of two who erase each other, one is
     * refused, since the lock ends with this step and erasing takes longer.
     *
     * @throws PortalException as {@link #within}
     */
    @Requires("privacy:member:erase")
    @Transactional
    public PersonRow leaving(UUID id) {
        var person = within(id);
        if (person.account() != null) {
            accounts.revoke(new AccountId(person.account()), Role.ADMIN);
        }
        return person;
    }

    private AccountId account(PersonRow person) {
        return Optional.ofNullable(person.account())
                .map(AccountId::new)
                .orElseThrow(() -> new PortalException(AdministrationProblem.ABSENT));
    }

    /**
     * Nobody enters with the account any more: sessions, tokens, links and codes end at once, members no longer find the
     * person, and what others asked them comes to the same end as silence. Repeating it changes nothing.
     *
     * @param reason the person reads it at sign-in
     */
    @Requires("administration:member:suspend")
    @Transactional
    public void suspend(UUID id, String reason) {
        var text = Suspension.reason(reason);
        var person = within(id);
        var account = account(person);
        if (!suspensions.begin(account, word(text))) {
            return;
        }
        sessions.endAll(account);
        tokens.endAll(account);
        links.endAll(account);
        changed(person, "suspended");
        mails.send(new NewMail(
                PAUSED,
                new MailTo.OfAccount(account),
                account + " " + clock.instant(),
                Sentence.of(MessageKey.parse("administration.mail.paused.subject")),
                Sentence.of(MessageKey.parse("administration.mail.paused.text")),
                Optional.of(new NewMail.Button(MessageKey.parse("administration.mail.paused.button"), "/login")),
                false));
        Optional.ofNullable(person.member())
                .map(MemberId::new)
                .ifPresent(member -> requests.wake(member, clock.instant()));
    }

    /**
     * The account is as before; what ended stays ended. Repeating it changes nothing.
     *
     * @param reason the person reads it in what is kept about them
     */
    @Requires("administration:member:suspend")
    @Transactional
    public void lift(UUID id, String reason) {
        var text = Suspension.reason(reason);
        var person = within(id);
        if (suspensions.lift(account(person), word(text))) {
            changed(person, "lifted");
        }
    }

    private SuspensionTable.Word word(String reason) {
        return new SuspensionTable.Word(reason, viewer.account().orElse(null), clock.instant());
    }

    private void changed(PersonRow person, String act) {
        var member = Optional.ofNullable(person.member()).map(MemberId::new);
        member.ifPresent(one -> changes.changed(MemberProjection.KIND, one.value()));
        audit.note(
                new MessageKey("administration", "act." + act),
                member,
                person.id().toString());
    }
}
