package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.account.domain.Secret;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.domain.CircleState;
import org.interlace.circle.domain.CircleWords;
import org.interlace.circle.store.CircleTable;
import org.interlace.vocabulary.Folding;

/** How a circle begins: a facilitator opens it, or three members do. Whoever begins welcomes at first. */
@ApplicationScoped
public class CircleOpening {

    private static final int LONGEST_HANDLE = 50;
    private static final int FEW = 5;
    private static final int MOST_PROPOSED = 3;
    private static final Set<String> RESERVED = Set.of("new", "mine", "feed", "admin");

    private final Circles circles;
    private final CircleTable table;
    private final CircleLife life;
    private final CircleFounding founding;
    private final MemberNames names;
    private final AuditLog audit;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    CircleOpening(
            Circles circles,
            CircleTable table,
            CircleLife life,
            CircleFounding founding,
            MemberNames names,
            AuditLog audit,
            Viewer viewer,
            Clock clock) {
        this.circles = circles;
        this.table = table;
        this.life = life;
        this.founding = founding;
        this.names = names;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A facilitator opens one; answers its address. Sent twice, it is opened once. */
    @Requires("circle:circle:open")
    @Transactional
    public String open(CircleKind kind, CircleWords words) {
        var own = circles.own();
        var same = circles.mine().stream()
                .filter(one -> one.name().equals(words.name()) && one.welcomedBy(own))
                .findFirst();
        if (same.isPresent()) {
            return same.get().handle();
        }
        var circle = add(kind, words, own);
        life.open(circle.id(), List.of(own));
        audit.note(
                MessageKey.parse("circle.act.opened"),
                Optional.empty(),
                circle.id().toString());
        return circle.handle();
    }

    /**
     * A member proposes one and names two others, who are asked; answers its address.
     *
     * @param others their addresses
     * @throws PortalException {@link CircleProblem#BAD_KIND}, {@link CircleProblem#NOBODY}, {@link CircleProblem#NAME_TAKEN},
     *     {@link CircleProblem#TWO_OTHERS} or {@link CircleProblem#TOO_MANY}
     */
    @Requires("member:profile:change")
    @Transactional
    public String propose(CircleKind kind, CircleWords words, List<String> others) {
        var own = circles.own();
        if (!circles.kinds().contains(kind)) {
            throw new PortalException(CircleProblem.BAD_KIND);
        }
        var people = others.stream().map(this::person).distinct().toList();
        if (people.size() != 2 || people.contains(own)) {
            throw new PortalException(CircleProblem.TWO_OTHERS);
        }
        var before = table.proposedBy(own);
        var same =
                before.stream().filter(one -> one.name().equals(words.name())).findFirst();
        if (same.isPresent()) {
            return same.get().handle();
        }
        if (before.size() >= MOST_PROPOSED) {
            throw new PortalException(CircleProblem.TOO_MANY, MOST_PROPOSED);
        }
        var circle = add(kind, words, own);
        founding.begin(circle.id(), people);
        return circle.handle();
    }

    private MemberId person(String handle) {
        return names.byHandle(handle).map(MemberName::id).orElseThrow(() -> new PortalException(CircleProblem.NOBODY));
    }

    private Circle add(CircleKind kind, CircleWords words, MemberId own) {
        var id = UUID.randomUUID();
        var circle = new Circle(
                id,
                handle(words.name()),
                words.name(),
                words.purpose(),
                viewer.language().getLanguage(),
                kind,
                CircleState.FOUNDING,
                own,
                true,
                null);
        table.add(circle, clock.instant(), false);
        return circle;
    }

    /**
     * The address. One that is taken by a circle that the viewer can see is refused; of any other nothing is said, so the
     * address only gets a few letters more.
     *
     * @throws PortalException {@link CircleProblem#NAME_TAKEN}
     */
    private String handle(String name) {
        var words = String.join("-", Folding.searchWords(name))
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-+", "-");
        var word =
                (words.length() > LONGEST_HANDLE ? words.substring(0, LONGEST_HANDLE) : words).replaceAll("^-|-$", "");
        boolean possible = word.length() >= 3 && !RESERVED.contains(word);
        if (possible && !table.taken(word)) {
            return word;
        }
        if (possible && circles.known(word)) {
            throw new PortalException(CircleProblem.NAME_TAKEN);
        }
        String longer;
        do {
            longer = (word + "-" + few()).replaceFirst("^-", "");
        } while (table.taken(longer));
        return longer;
    }

    private static String few() {
        return Secret.forLink().text().substring(0, FEW);
    }
}
