package org.interlace.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Suspension;
import org.interlace.account.store.SuspensionTable;
import org.interlace.administration.domain.PeopleQuestion;
import org.interlace.administration.domain.PersonRow;
import org.interlace.administration.store.PeopleTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.jspecify.annotations.Nullable;

/**
 * Everybody with an account or a profile, as staff may see them: facts of the account, and of the profile what every
 * member sees. Whoever opens somebody's page is noted, where that person reads it.
 */
@ApplicationScoped
public class People {

    /** May see accounts. */
    public static final Permission READ = new Permission("administration", "member", "read");

    private static final MessageKey LOOKED = MessageKey.parse("administration.act.looked");

    /** Looking again so soon is the same look. */
    private static final Duration SAME_LOOK = Duration.ofHours(1);

    private final PeopleTable table;
    private final SuspensionTable suspensions;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    People(PeopleTable table, SuspensionTable suspensions, Viewer viewer, AuditLog audit, Clock clock) {
        this.table = table;
        this.suspensions = suspensions;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of people.
     *
     * @param total how many there are on all pages
     */
    public record Found(List<PersonRow> rows, int total) {

        /** Copies the rows. */
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /** Those that a question asks for, the newest first. */
    @Requires("administration:member:read")
    public Found find(PeopleQuestion question) {
        return new Found(table.page(question, me()), table.count(question, me()));
    }

    private @Nullable UUID me() {
        return viewer.member().map(MemberId::value).orElse(null);
    }

    /**
     * Somebody's page.
     *
     * @param email the address, in the page of one person only
     * @param suspensions that are kept, the newest first
     */
    public record Page(PersonRow person, Optional<String> email, List<Suspension> suspensions) {

        /** Copies the suspensions. */
        public Page {
            suspensions = List.copyOf(suspensions);
        }
    }

    /**
     * Opens somebody's page; that person reads who did. Looking again within the hour is noted once.
     *
     * @throws PortalException {@link AdministrationProblem#ABSENT}
     */
    @Requires("administration:member:read")
    @Transactional
    public Page look(UUID id) {
        var person = find(id);
        note(person);
        var account = Optional.ofNullable(person.account());
        return new Page(
                person,
                account.flatMap(table::email),
                account.map(AccountId::new).map(suspensions::of).orElse(List.of()));
    }

    private void note(PersonRow person) {
        var member = person.member();
        var own = viewer.account().map(AccountId::value).orElse(null);
        boolean noted = own != null
                && member != null
                && table.noted(own, member, LOOKED, clock.instant().minus(SAME_LOOK));
        if (!noted && member != null) {
            audit.note(LOOKED, Optional.of(new MemberId(member)), "");
        }
    }

    /** One by the id of its page. */
    PersonRow find(UUID id) {
        return table.find(id, me()).orElseThrow(() -> new PortalException(AdministrationProblem.ABSENT));
    }
}
