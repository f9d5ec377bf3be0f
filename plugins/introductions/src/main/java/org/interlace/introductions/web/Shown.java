package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.Overview;
import org.interlace.introductions.domain.Introduction;
import org.jspecify.annotations.Nullable;

/** The introduction that a page is about, for its viewer's eyes. */
@RequestScoped
public class Shown {

    private final Overview overview;
    private final Words words;
    private final Visit visit;
    private Overview.@Nullable Entry entry;
    private Map<MemberId, Words.Person> people = Map.of();
    private boolean refused;

    @Inject
    Shown(Overview overview, Words words, Visit visit) {
        this.overview = overview;
        this.words = words;
        this.visit = visit;
    }

    @PostConstruct
    void open() {
        visit.form();
        var found = overview.one(request());
        entry = found;
        var introduction = found.introduction();
        people = words.people(Stream.concat(
                        introduction.both().stream(),
                        introduction.recommendation().flatMap(Introduction.Word::by).stream())
                .toList());
    }

    private RequestId request() {
        try {
            return new RequestId(UUID.fromString(visit.value("id")));
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }

    /** It, and the viewer's part in it. */
    public Overview.Entry entry() {
        return Objects.requireNonNull(entry);
    }

    /** It. */
    public Introduction introduction() {
        return entry().introduction();
    }

    /** One of those who have to do with it. */
    public Words.Person person(MemberId id) {
        return Objects.requireNonNull(people.get(id));
    }

    /** Its page. */
    public String address() {
        return "/introductions/" + introduction().request();
    }

    /** Does something, and goes on to its page, or says why not. */
    public void act(Runnable act) {
        try {
            act.run();
            visit.go(stays() ? address() : "/introductions?answered=1");
        } catch (PortalException e) {
            refused = true;
            visit.refuse("", e);
        }
    }

    /** Whether what was just tried was refused. */
    public boolean refused() {
        return refused;
    }

    /** Who said no has no part in it any more. */
    private boolean stays() {
        try {
            overview.one(introduction().request());
            return true;
        } catch (PortalException e) {
            return false;
        }
    }
}
