package org.interlace.introductions.posting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.Expertise;
import org.interlace.api.page.Visit;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.WhoCouldHelp;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.web.Words;
import org.jspecify.annotations.Nullable;

/** {@code /introductions/needs/{id}}: who could help, for the one who looks; "I can help", for others. */
@RequestScoped
@Named
public class IntroductionsNeedPage {

    private final Postings postings;
    private final WhoCouldHelp who;
    private final Expertise expertise;
    private final Words words;
    private final Viewer viewer;
    private final Visit visit;
    private @Nullable Posting need;
    private List<Person> people = List.of();
    private List<Door> doors = List.of();
    private List<Door> alike = List.of();

    @Inject
    IntroductionsNeedPage(
            Postings postings, WhoCouldHelp who, Expertise expertise, Words words, Viewer viewer, Visit visit) {
        this.postings = postings;
        this.who = who;
        this.expertise = expertise;
        this.words = words;
        this.viewer = viewer;
        this.visit = visit;
    }

    /**
     * Somebody who could help.
     *
     * @param reason what they have to do with it; empty when only words matched
     */
    public record Person(String id, String name, String handle, String reason, boolean known, boolean way) {}

    /** A door that fits, or a need that is alike. */
    public record Door(String id, Words.Person person, String text, String language) {}

    @PostConstruct
    void open() {
        visit.form();
        var found = postings.one(PostingForm.id(visit.value("id")));
        need = found;
        if (isOwn() && isStands()) {
            people = who.of(found).stream().map(this::person).toList();
            doors = doors(postings.doorsFor(found));
            alike = doors(postings.alike(found));
        }
    }

    private Person person(WhoCouldHelp.Somebody helper) {
        var name = helper.name();
        return new Person(
                name.id().toString(),
                name.name(),
                name.handle(),
                String.join(
                        ", ",
                        expertise.names(helper.topics(), viewer.language()).values()),
                helper.known(),
                helper.way());
    }

    private List<Door> doors(List<Posting> found) {
        var owners = words.people(found.stream().map(Posting::member).distinct().toList());
        return found.stream()
                .map(door -> new Door(
                        door.id().toString(),
                        Objects.requireNonNull(owners.get(door.member())),
                        door.text(),
                        door.language()))
                .toList();
    }

    /** It. */
    public Posting getNeed() {
        return Objects.requireNonNull(need);
    }

    /** Whether it is the viewer's. */
    public boolean isOwn() {
        return postings.isOwn(getNeed());
    }

    /** Whether its time is not over. */
    public boolean isStands() {
        return postings.stands(getNeed());
    }

    /** Who looks for it. */
    public Words.Person getPerson() {
        return Objects.requireNonNull(
                words.people(List.of(getNeed().member())).get(getNeed().member()));
    }

    /** What it was understood as. */
    public String getTopics() {
        return String.join(
                ", ", expertise.names(getNeed().topics(), viewer.language()).values());
    }

    /** How many could help, and to how many of them there is a way. */
    public String getFound() {
        long ways =
                people.stream().filter(person -> person.way() || person.known()).count();
        return words.say("need.found", people.size(), ways);
    }

    /** Who could help. */
    public List<Person> getPeople() {
        return people;
    }

    /** Doors that fit. */
    public List<Door> getDoors() {
        return doors;
    }

    /** What others look for who look for the same. */
    public List<Door> getAlike() {
        return alike;
    }

    /** It still holds. */
    public void renew() {
        postings.renew(getNeed().id());
        visit.go("/introductions/needs/" + getNeed().id());
    }

    /** Not for the viewer, who is not shown it again. */
    public void passOver() {
        postings.passOver(getNeed().id());
        visit.go("/");
    }

    /** It is taken away. */
    public void close() {
        postings.close(getNeed().id());
        visit.go("/introductions/needs");
    }
}
