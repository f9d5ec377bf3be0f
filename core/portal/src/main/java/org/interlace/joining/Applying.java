package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Digits;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.Throttle;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.safety.AuditLog;
import org.interlace.database.KeyedHash;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.ApplicationMachine;
import org.interlace.joining.domain.Contact;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.domain.Newcomer;
import org.interlace.joining.store.ApplicationTable;
import org.jspecify.annotations.Nullable;

/** What somebody does who wishes to join: writes an application, and confirms it. */
@ApplicationScoped
public class Applying {

    private static final Throttle.Limit LETTERS = new Throttle.Limit(3, Duration.ofHours(1));

    /** From one place; a workshop of twenty people sits behind one address. */
    private static final Throttle.Limit FROM_ONE_PLACE = new Throttle.Limit(40, Duration.ofHours(1));

    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final int MOST_TRIES = 20;

    private final ApplicationTable applications;
    private final AccountTable accounts;
    private final Throttle throttle;
    private final JoiningLetters letters;
    private final Requests requests;
    private final AuditLog audit;
    private final Viewer viewer;
    private final KeyedHash hashes;
    private final Clock clock;

    @Inject
    Applying(
            ApplicationTable applications,
            AccountTable accounts,
            Throttle throttle,
            JoiningLetters letters,
            Requests requests,
            AuditLog audit,
            Viewer viewer,
            KeyedHash hashes,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.throttle = throttle;
        this.letters = letters;
        this.requests = requests;
        this.audit = audit;
        this.viewer = viewer;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param door the answer to "which door could you open?"
     */
    public record Written(Newcomer newcomer, String door, Contact contact) {}

    /**
     * What tells people from machines, without asking anybody else.
     *
     * @param shown the mark of the moment at which the form was shown
     * @param trap a field that people do not see
     * @param place where it comes from; empty when that is this machine itself
     */
    public record Signs(String shown, String trap, String place) {}

    /** The mark of this moment, for the form. */
    public String mark() {
        return marked(Long.toString(clock.instant().getEpochSecond()));
    }

    private String marked(String moment) {
        return moment + "-" + HexFormat.of().formatHex(hashes.of("apply " + moment), 0, 16);
    }

    /** When the form was shown; empty for a mark that is not ours. */
    private Optional<Instant> shown(String mark) {
        int dash = mark.indexOf('-');
        if (dash < 1 || !mark.substring(0, dash).matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        var right = marked(mark.substring(0, dash));
        return MessageDigest.isEqual(
                        right.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        mark.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(mark.substring(0, dash))))
                : Optional.empty();
    }

    /**
     * Takes an application. It counts once its address is confirmed; the answer is the same whoever has the address.
     *
     * @throws PortalException {@link JoiningProblem#TOO_FAST} or {@link JoiningProblem#TOO_MANY}
     */
    @Transactional
    public void apply(Written written, Signs signs) {
        var now = clock.instant();
        var shown = shown(signs.shown()).orElse(now);
        if (now.isBefore(shown.plus(FASTEST))) {
            throw new PortalException(JoiningProblem.TOO_FAST);
        }
        if (!signs.trap().isEmpty()) {
            return; // whoever fills in what nobody sees is thanked
        }
        boolean here = signs.place().isEmpty();
        if (!here && !throttle.allows("apply " + signs.place(), FROM_ONE_PLACE, now)) {
            throw new PortalException(JoiningProblem.TOO_MANY);
        }
        var email = written.contact().email();
        var application = begin(written, null);
        if (email == null) {
            // there is no address that could be somebody else's: what was typed counts
            answer(application, "confirm");
        } else {
            ask(application, email, now);
        }
    }

    private Application begin(Written written, @Nullable AccountId helper) {
        var guests = Map.of(RequestMachine.ASKER, List.of(GuestId.fresh()));
        var wanted = new NewRequest(ApplicationMachine.MACHINE.kind(), Optional.empty(), Map.of(), guests, true);
        var request = requests.begin(wanted, id -> applications.add(application(id.value(), written, helper)));
        return applications.find(request.id().value()).orElseThrow();
    }

    private Application application(UUID id, Written written, @Nullable AccountId helper) {
        return new Application(
                id,
                ApplicationMachine.UNCONFIRMED,
                Newcomer.words(written.door()),
                written.newcomer(),
                written.contact(),
                helper,
                clock.instant(),
                null,
                null);
    }

    private void answer(Application application, String move) {
        var request = requests.find(new RequestId(application.id())).orElseThrow(Applying::absent);
        requests.answer(request.id(), request.guestsIn(RequestMachine.ASKER).get(0), move);
    }

    private static PortalException absent() {
        return new PortalException(JoiningProblem.ABSENT);
    }

    private void ask(Application application, String email, Instant now) {
        var link = codes(application).link();
        boolean known = accounts.byEmail(new Email(email)).isPresent();
        if (!throttle.allows("letter " + email, LETTERS, now)) {
            return;
        }
        if (known) {
            letters.known(application, email);
        } else {
            letters.confirm(application, email, link);
        }
    }

    /** How the person confirms: a link for the letter, digits for the screen or paper. */
    public record Confirming(Secret link, Digits digits) {}

    private Confirming codes(Application application) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var codes = new Confirming(Secret.forLink(), Digits.fresh(Digits.SHEET));
            if (applications.codes(application.id(), codes.link(), codes.digits())) {
                return codes;
            }
        }
        throw new IllegalStateException("No free code among many");
    }

    /** Staff fill it in together with the person, who then confirms it with a code, or by letter. */
    @Requires("joining:application:decide")
    @Transactional
    public Confirming fillIn(Written written) {
        var application = begin(written, viewer.account().orElse(null));
        var codes = codes(application);
        var email = written.contact().email();
        if (email != null && accounts.byEmail(new Email(email)).isEmpty()) {
            letters.confirm(application, email, codes.link());
        }
        audit.note(
                MessageKey.parse("joining.act.filled-in"),
                Optional.empty(),
                application.id().toString());
        return codes;
    }

    /** What waits for the person to confirm; empty for every other code, whatever the reason. */
    public Optional<Application> look(String code) {
        return applications.byCode(code).filter(found -> found.state().equals(ApplicationMachine.UNCONFIRMED));
    }

    /** The person stands by it: it counts from now, and those who decide are told. */
    @Transactional
    public void confirm(String code) {
        answer(look(code).orElseThrow(Applying::absent), "confirm");
    }

    /** The person takes it back: it is deleted. */
    @Transactional
    public void withdraw(String code) {
        answer(look(code).orElseThrow(Applying::absent), "withdraw");
    }
}
