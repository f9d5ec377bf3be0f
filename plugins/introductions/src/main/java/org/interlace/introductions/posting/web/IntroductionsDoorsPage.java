package org.interlace.introductions.posting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.web.Words;
import org.jspecify.annotations.Nullable;

/** {@code /introductions/doors?q=…}: doors to knock at, and the viewer's own. */
@RequestScoped
@Named
public class IntroductionsDoorsPage {

    private final Postings postings;
    private final PostingForm form;
    private final Words words;
    private final Visit visit;
    private List<Door> found = List.of();
    private List<Posting> own = List.of();
    private boolean refused;

    @Inject
    IntroductionsDoorsPage(Postings postings, PostingForm form, Words words, Visit visit) {
        this.postings = postings;
        this.form = form;
        this.words = words;
        this.visit = visit;
    }

    /** One of others. */
    public record Door(String id, Words.Person person, String text, String language, String purpose) {}

    @PostConstruct
    void open() {
        visit.form();
        own = postings.mine(Posting.Kind.DOOR);
        var doors = postings.doors(getQuestion());
        var owners = words.people(doors.stream().map(Posting::member).distinct().toList());
        found = doors.stream()
                .map(door -> new Door(
                        door.id().toString(),
                        Objects.requireNonNull(owners.get(door.member())),
                        door.text(),
                        door.language(),
                        door.purpose().map(phrase -> words.say(phrase.text())).orElse("")))
                .toList();
    }

    /** What is looked for. */
    public String getQuestion() {
        return visit.value("q").strip();
    }

    /** Doors that fit it; all of them when nothing is looked for. */
    public List<Door> getFound() {
        return found;
    }

    /** The viewer's own. */
    public List<Posting> getOwn() {
        return own;
    }

    /** Whether one's time is not over. */
    public boolean stands(Posting one) {
        return postings.stands(one);
    }

    /** What a door can be for. */
    public List<PostingForm.Purpose> getPurposes() {
        return form.purposes();
    }

    /** What was typed. */
    public String getText() {
        return visit.value("text");
    }

    /** The attribute of the folded form: what was refused stands open. */
    public @Nullable String getOpen() {
        boolean nothing = own.isEmpty() && found.isEmpty();
        boolean open = refused || nothing || !visit.value("offer").isEmpty();
        return open ? "open" : null;
    }

    /** Offers one. */
    public void offer() {
        form.write(Posting.Kind.DOOR, true)
                .ifPresentOrElse(door -> visit.go("/introductions/doors"), () -> refused = true);
    }

    /** One of the viewer's still holds. */
    public void renew(String id) {
        own(() -> postings.renew(PostingForm.id(id)));
    }

    /** One of the viewer's is taken away. */
    public void close(String id) {
        own(() -> postings.close(PostingForm.id(id)));
    }

    private void own(Runnable act) {
        try {
            act.run();
            visit.go("/introductions/doors");
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }
}
