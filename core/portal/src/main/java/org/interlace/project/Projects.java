package org.interlace.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Distance;
import org.interlace.api.safety.Reach;
import org.interlace.api.text.Letters;
import org.interlace.member.domain.Nearness;
import org.interlace.member.domain.ValueKind;
import org.interlace.member.store.MemberTable;
import org.interlace.project.domain.Involved;
import org.interlace.project.domain.Part;
import org.interlace.project.domain.Project;
import org.interlace.project.store.ProjectTable;
import org.interlace.vocabulary.Folding;

/** Projects, for those who may see them; changed by who carries them: staff act for nobody here. */
@ApplicationScoped
public class Projects {

    private static final int LONGEST_HANDLE = 50;

    private final ProjectTable table;
    private final MemberTable members;
    private final MemberNames names;
    private final Distance distance;
    private final Reach reach;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Projects(
            ProjectTable table,
            MemberTable members,
            MemberNames names,
            Distance distance,
            Reach reach,
            Viewer viewer,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.names = names;
        this.distance = distance;
        this.reach = reach;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** One by its address; the same answer whether nothing is there or nothing for who asks. */
    public Project see(String handle) {
        return table.byHandle(handle).filter(this::seen).orElseThrow(() -> new PortalException(ProjectProblem.ABSENT));
    }

    /** Those a list shows to who asks: open ones, and one's own. */
    public List<Project> list(int from, int limit) {
        var audiences = viewer.account().isPresent() ? List.of("members", "everyone") : List.of("everyone");
        return table.page(audiences, viewer.member().map(MemberId::value).orElse(null), from, limit);
    }

    /** Those in which the viewer has a part or is asked to. */
    public List<Project> mine() {
        return viewer.member().map(table::of).orElse(List.of());
    }

    /** Those in which somebody has a confirmed part, as far as who asks may see them. */
    public List<Project> of(MemberId somebody) {
        return table.of(somebody).stream()
                .filter(project -> project.people().stream()
                        .anyMatch(
                                person -> person.confirmed() && person.member().equals(somebody)))
                .filter(this::seen)
                .toList();
    }

    private boolean seen(Project project) {
        return !apart(project) && project.seenBy(viewer.member(), nearest(project));
    }

    /** Who stands in a block with one of its carriers finds it not, unless they carry it together. */
    private boolean apart(Project project) {
        return viewer.member()
                .filter(own -> !project.concerns(Optional.of(own)))
                .filter(own -> carriers(project).stream().anyMatch(other -> distance.between(own, other)))
                .isPresent();
    }

    private Nearness nearest(Project project) {
        var own = viewer.member();
        boolean tied = own.filter(me -> carriers(project).stream().anyMatch(other -> members.tied(me, other)))
                .isPresent();
        return Nearness.of(project.carriedBy(own), tied, viewer.account().isPresent());
    }

    private static List<MemberId> carriers(Project project) {
        return project.people().stream()
                .filter(Involved::carries)
                .map(Involved::member)
                .toList();
    }

    /** Whether who asks may change it. */
    public boolean editable(Project project) {
        return project.carriedBy(viewer.member());
    }

    /**
     * One to change.
     *
     * @throws PortalException {@link ProjectProblem#ABSENT} or {@link ProjectProblem#NOT_YOURS}
     */
    public Project toChange(String handle) {
        var found = see(handle);
        if (!editable(found)) {
            throw new PortalException(ProjectProblem.NOT_YOURS);
        }
        return found;
    }

    /** Begins one that the viewer carries; answers its address. */
    @Requires("member:profile:change")
    @Transactional
    public String begin(Project wished) {
        check(wished);
        var own = viewer.member().orElseThrow(() -> new PortalException(ProjectProblem.NOT_YOURS));
        var id = UUID.randomUUID();
        var handle = handle(wished.title(), id);
        var carrier = new Involved(UUID.randomUUID(), own, Part.CARRIER, true);
        table.add(
                new Project(
                        id,
                        handle,
                        wished.title(),
                        wished.summaries(),
                        wished.sector(),
                        wished.stage(),
                        wished.audience(),
                        List.of(carrier),
                        1),
                clock.instant(),
                false);
        return handle;
    }

    private String handle(String title, UUID id) {
        var words = String.join("-", Folding.searchWords(title))
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-+", "-");
        var word =
                (words.length() > LONGEST_HANDLE ? words.substring(0, LONGEST_HANDLE) : words).replaceAll("^-|-$", "");
        var mark = id.toString().substring(0, 8);
        boolean free = word.length() >= 3 && !word.equals("new") && !table.taken(word);
        return free ? word : (word + "-" + mark).replaceFirst("^-", "");
    }

    /** Replaces what is written about one, if nobody did since. */
    @Transactional
    public void change(Project wished) {
        var before = toChange(wished.handle());
        check(wished);
        if (!before.id().equals(wished.id()) || !table.replace(wished)) {
            throw new PortalException(ProjectProblem.STALE);
        }
    }

    private static void check(Project wished) {
        if (wished.title().isBlank()
                || Letters.broken(wished.title())
                || !ValueKind.LINE.fits(List.of(wished.title()))) {
            throw new PortalException(ProjectProblem.BAD_TITLE, "title");
        }
        if (wished.summaries().values().stream()
                .anyMatch(text -> Letters.broken(text) || !ValueKind.TEXT.fits(List.of(text)))) {
            throw new PortalException(ProjectProblem.BAD_TEXT, "summary");
        }
    }

    /** Deletes one with all its people; only who carries it may. */
    @Transactional
    public void delete(String handle) {
        var project = toChange(handle);
        project.people().forEach(table::remove);
        table.delete(project.id());
    }

    /** Asks somebody to take a part; that person confirms. Whoever cannot be seen cannot be asked. */
    @Transactional
    public void ask(String handle, String member, Part part) {
        var project = toChange(handle);
        var person = names.byHandle(member).orElseThrow(() -> new PortalException(ProjectProblem.NOBODY, "member"));
        viewer.member().ifPresent(own -> reach.require(own, List.of(person.id())));
        table.put(project.id(), new Involved(UUID.randomUUID(), person.id(), part, false), clock.instant());
    }

    /** The person says yes. */
    @Transactional
    public void confirm(String handle, UUID id) {
        var project = see(handle);
        var person = own(project, id);
        table.put(project.id(), new Involved(person.id(), person.member(), person.part(), true), clock.instant());
    }

    private Involved own(Project project, UUID id) {
        return project.people().stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> viewer.member().filter(one.member()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new PortalException(ProjectProblem.ABSENT));
    }

    /** The person says no or no longer, or who changes the project ends it; repeating changes nothing. */
    @Transactional
    public void end(String handle, UUID id) {
        table.hold(see(handle).id());
        var project = see(handle);
        project.people().stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> editable(project)
                        || viewer.member().filter(one.member()::equals).isPresent())
                .findFirst()
                .ifPresent(one -> {
                    if (!project.mayLose(one)) {
                        throw new PortalException(ProjectProblem.LAST_CARRIER);
                    }
                    table.remove(one);
                });
    }
}
