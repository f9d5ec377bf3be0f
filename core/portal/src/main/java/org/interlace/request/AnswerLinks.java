package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.account.domain.Account;
import org.interlace.account.store.AccountTable;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.Question;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestKind;
import org.interlace.database.KeyedHash;
import org.interlace.notification.LetterAnswers;
import org.interlace.request.domain.AnswerLink;
import org.interlace.request.domain.Course;
import org.interlace.request.store.RequestTable;

/**
 * Signed links to answers: one for each answer in the letters of members, one for all of them in the letters of guests.
 * Nothing is kept of a link; it is good until the question it asks is answered or over.
 */
@ApplicationScoped
public class AnswerLinks implements LetterAnswers {

    private static final Set<String> NEWS = Set.of(RequestNews.QUESTION, RequestNews.REMINDER);
    private static final String PATH = "/answers/";

    private final RequestTable table;
    private final Kinds kinds;
    private final AccountTable accounts;
    private final KeyedHash hashes;
    private final Clock clock;

    @Inject
    AnswerLinks(RequestTable table, Kinds kinds, AccountTable accounts, KeyedHash hashes, Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * A question as its link shows it.
     *
     * @param account of the member who is asked; empty for a guest
     * @param moves the answers that this link may give
     */
    record Found(
            Course course, Question question, Optional<Account> account, Optional<GuestId> guest, List<String> moves) {}

    /** One who is waited for, and what they are asked. */
    private record Waited(UUID somebody, String seal, Optional<Account> account, Optional<GuestId> guest) {}

    @Override
    public List<Answer> to(LetterAnswers.News news) {
        if (!NEWS.contains(news.kind())) {
            return List.of();
        }
        return AnswerLink.marked(news.once())
                .flatMap(this::open)
                .map(course -> answers(course, news))
                .orElse(List.of());
    }

    private List<Answer> answers(Course course, LetterAnswers.News news) {
        var kind = kinds.find(course.kind()).orElseThrow();
        return accounts.find(news.reader())
                .flatMap(this::waited)
                .filter(one -> plays(course, kind, one) && mark(course, one).equals(news.once()))
                .map(one -> moves(course, kind, one).stream()
                        .map(move -> new Answer(
                                Waiting.label(course.kind(), "." + move),
                                PATH + link(course, one, move).written(hashes::of) + "?lang="
                                        + news.language().getLanguage()))
                        .toList())
                .orElse(List.of());
    }

    /** The link by which a guest comes to all answers. */
    String path(Course course, GuestId guest) {
        return PATH + link(course, waited(guest), "").written(hashes::of);
    }

    /** What makes the question to somebody the same one. */
    String mark(Course course, UUID somebody) {
        return AnswerLink.mark(course, somebody, table.steps(course.id(), somebody));
    }

    private String mark(Course course, Waited one) {
        var somebody = one.account().map(Account::member).map(MemberId::value).orElse(one.somebody());
        return mark(course, somebody);
    }

    private AnswerLink link(Course course, Waited one, String move) {
        return new AnswerLink(course.id(), one.somebody(), mark(course, one), move, one.seal());
    }

    /** What a link asks; empty for every link that is not ours, not open any more, or used. */
    Optional<Found> read(String text) {
        return AnswerLink.named(text).flatMap(this::open).flatMap(course -> {
            var kind = kinds.find(course.kind()).orElseThrow();
            return waited(course, kind)
                    .flatMap(one -> found(course, kind, one, text).stream())
                    .findFirst();
        });
    }

    private Optional<Found> found(Course course, RequestKind kind, Waited one, String text) {
        var all = moves(course, kind, one);
        var links = new ArrayList<>(all);
        links.add("");
        return links.stream()
                .filter(move -> link(course, one, move).is(text, hashes::of))
                .findFirst()
                .map(move -> new Found(
                        course,
                        question(course, kind, one),
                        one.account(),
                        one.guest(),
                        move.isEmpty() ? all : List.of(move)));
    }

    private Optional<Course> open(RequestId id) {
        var now = clock.instant();
        return table.find(id).filter(course -> {
            var deadline = course.deadline();
            return deadline != null
                    && now.isBefore(deadline)
                    && kinds.find(course.kind()).isPresent();
        });
    }

    private static String awaited(Course course, RequestKind kind) {
        return kind.machine()
                .state(course.state())
                .waiting()
                .map(wait -> wait.role())
                .orElse("");
    }

    private Stream<Waited> waited(Course course, RequestKind kind) {
        var request = course.request();
        var role = awaited(course, kind);
        return Stream.concat(
                request.in(role).stream()
                        .flatMap(member -> accounts.ofMember(member).stream())
                        .flatMap(account -> waited(account).stream()),
                request.guestsIn(role).stream().map(AnswerLinks::waited));
    }

    /** Nobody answers for an account that is suspended. A new password or address ends what was sent before. */
    private Optional<Waited> waited(Account account) {
        var seal = Objects.toString(account.password(), "") + " " + Objects.toString(account.email(), "");
        boolean away =
                account.member() == null || accounts.suspended(account.id()).isPresent();
        return away
                ? Optional.empty()
                : Optional.of(new Waited(account.id().value(), seal, Optional.of(account), Optional.empty()));
    }

    private static Waited waited(GuestId guest) {
        return new Waited(guest.value(), "", Optional.empty(), Optional.of(guest));
    }

    private static boolean plays(Course course, RequestKind kind, Waited one) {
        return one.account()
                .map(Account::member)
                .filter(member -> course.request().plays(member, awaited(course, kind)))
                .isPresent();
    }

    private static Question question(Course course, RequestKind kind, Waited one) {
        return kind.question(
                course.request(), awaited(course, kind), one.account().map(Account::member));
    }

    /** What takes one tap, and is open. */
    private static List<String> moves(Course course, RequestKind kind, Waited one) {
        return question(course, kind, one).answers().stream()
                .filter(move -> kind.machine()
                        .move(move, course.state(), awaited(course, kind))
                        .isPresent())
                .toList();
    }
}
