package org.interlace.project.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.project.Projects;
import org.interlace.project.domain.Project;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;

/** {@code /projects}: those one may see, and one's own first. */
@RequestScoped
@Named
public class ProjectListPage {

    private static final int PAGE = 50;

    private final Projects projects;
    private final ProjectWords words;
    private final Viewer viewer;
    private final Browser browser;
    private List<Project> own = List.of();
    private List<Project> open = List.of();
    private int page;

    @Inject
    ProjectListPage(Projects projects, ProjectWords words, Viewer viewer, Browser browser) {
        this.projects = projects;
        this.words = words;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        page = browser.value("page").matches("[0-9]{1,4}") ? Integer.parseInt(browser.value("page")) : 0;
        own = projects.mine();
        open = projects.list(page * PAGE, PAGE);
    }

    /** Whether the viewer may begin one. */
    public boolean isBeginner() {
        return viewer.member().isPresent();
    }

    /** Whether there are any of one's own. */
    public boolean isOwn() {
        return !own.isEmpty();
    }

    /** Whether there is none to see. */
    public boolean isNothing() {
        return open.isEmpty();
    }

    /** Whether another page may follow. */
    public boolean isMore() {
        return open.size() == PAGE;
    }

    /** The number of the next page. */
    public int getNext() {
        return page + 1;
    }

    /** One's own. */
    public Markup.Written getOwnCards() {
        return out -> cards(out, own);
    }

    /** Those that all see. */
    public Markup.Written getCards() {
        return out -> cards(out, open);
    }

    private void cards(Markup out, List<Project> projects) {
        out.begin("ul", "cards people");
        for (var project : projects) {
            out.begin("li", "card person").monogram(Monogram.of(project.id().toString(), project.title()));
            out.begin("div").begin("h3").begin("a").attribute("href", "/projects/" + project.handle());
            out.whole("bdi", project.title()).end("a").end("h3");
            var summary = words.summary(project);
            if (summary != null) {
                out.begin("p").begin("bdi").attribute("lang", summary.getKey()).text(summary.getValue());
                out.end("bdi").end("p");
            }
            out.begin("p", "kinds")
                    .text(words.facts(project))
                    .end("p")
                    .end("div")
                    .end("li")
                    .text("\n");
        }
        out.end("ul");
    }
}
