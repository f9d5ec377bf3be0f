package org.interlace.introductions.posting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.page.Visit;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.domain.Posting;

/** {@code /introductions/needs}: what the viewer looks for. */
@RequestScoped
@Named
public class IntroductionsNeedsPage {

    private final Postings postings;
    private final PostingForm form;
    private final Visit visit;
    private List<Posting> own = List.of();

    @Inject
    IntroductionsNeedsPage(Postings postings, PostingForm form, Visit visit) {
        this.postings = postings;
        this.form = form;
        this.visit = visit;
    }

    @PostConstruct
    void open() {
        visit.form();
        own = postings.mine(Posting.Kind.NEED);
    }

    /** The viewer's own. */
    public List<Posting> getOwn() {
        return own;
    }

    /** Whether one's time is not over. */
    public boolean stands(Posting one) {
        return postings.stands(one);
    }

    /** What can be looked for. */
    public List<PostingForm.Purpose> getPurposes() {
        return form.purposes();
    }

    /** What was typed. */
    public String getText() {
        return visit.value("text");
    }

    /** Whether members shall see it, as ticked. */
    public boolean isShown() {
        return !visit.value("shown").isEmpty();
    }

    /** Writes it. */
    public void write() {
        form.write(Posting.Kind.NEED, isShown()).ifPresent(need -> visit.go("/introductions/needs/" + need.id()));
    }
}
