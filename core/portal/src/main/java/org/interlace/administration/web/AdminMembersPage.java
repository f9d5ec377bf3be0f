package org.interlace.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interlace.account.Accounts;
import org.interlace.account.RoleNames;
import org.interlace.account.store.AccountTable;
import org.interlace.administration.People;
import org.interlace.administration.domain.PeopleQuestion;
import org.interlace.administration.domain.PersonRow;
import org.interlace.administration.domain.PersonState;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;
import org.jspecify.annotations.Nullable;

/** {@code /admin/members}: accounts and profiles, to narrow and to open. */
@RequestScoped
@Named
public class AdminMembersPage {

    private final People people;
    private final AccountTable accounts;
    private final RoleNames roleNames;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private final Dates dates;
    private PeopleQuestion question = new PeopleQuestion("", Optional.empty(), Optional.empty(), 1);
    private People.Found found = new People.Found(List.of(), 0);

    @Inject
    AdminMembersPage(
            People people,
            AccountTable accounts,
            RoleNames roleNames,
            Messages messages,
            Viewer viewer,
            Browser browser,
            Dates dates) {
        this.people = people;
        this.accounts = accounts;
        this.roleNames = roleNames;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
        this.dates = dates;
    }

    @PostConstruct
    void open() {
        question = new PeopleQuestion(
                browser.value("q"),
                Optional.of(browser.value("role")).filter(accounts::hasRole),
                PersonState.find(browser.value("state")),
                browser.value("page").matches("[0-9]{1,6}") ? Integer.parseInt(browser.value("page")) : 1);
        found = people.find(question);
    }

    private String say(String key) {
        return messages.say(viewer.language(), new MessageKey("administration", key));
    }

    /** What is looked for. */
    public String getWords() {
        return question.words();
    }

    /** How many there are. */
    public int getTotal() {
        return found.total();
    }

    /** Whether nobody was found. */
    public boolean isNobody() {
        return found.rows().isEmpty();
    }

    /** Whether somebody was erased a moment ago. */
    public boolean isErased() {
        return browser.value("done").equals("erased");
    }

    /** Whether the viewer may create accounts. */
    public boolean isCreating() {
        return viewer.may(Accounts.CREATE);
    }

    /** Roles to narrow to. */
    public Markup.Written getRoles() {
        var choices = new ArrayList<>(List.of(new Choices.Choice("", say("any"))));
        accounts.roles().forEach(role -> choices.add(new Choices.Choice(role, roleNames.of(role))));
        return Choices.options(choices, question.role().orElse(""));
    }

    /** States to narrow to. */
    public Markup.Written getStates() {
        var choices = new ArrayList<>(List.of(new Choices.Choice("", say("any"))));
        Arrays.stream(PersonState.values())
                .forEach(state -> choices.add(new Choices.Choice(state.word(), say("state." + state.word()))));
        return Choices.options(choices, question.state().map(PersonState::word).orElse(""));
    }

    /** A line for each. */
    public Markup.Written getRows() {
        return out -> found.rows().forEach(row -> row(out, row));
    }

    private void row(Markup out, PersonRow row) {
        out.begin("tr").begin("th").attribute("scope", "row");
        out.begin("a").attribute("href", "/admin/members/" + row.id());
        out.whole("bdi", called(row)).end("a").end("th");
        cell(out, "column.state", say("state." + row.state().word()));
        cell(
                out,
                "column.roles",
                String.join(", ", row.roles().stream().map(roleNames::of).toList()));
        cell(out, "column.email", say(row.email() ? "yes" : "no"));
        cell(out, "column.since", dates.day(row.since()));
        cell(out, "column.seen", row.seen() == null ? say("never") : dates.day(row.seen()));
        out.end("tr");
    }

    private void cell(Markup out, String label, String text) {
        out.begin("td")
                .attribute("data-label", say(label))
                .text(text.isEmpty() ? "–" : text)
                .end("td");
    }

    /** The name where members may see it; else the handle, or that there is no profile. */
    private String called(PersonRow row) {
        if (row.name() != null) {
            return row.name();
        }
        return row.handle() == null ? say("no-profile") : row.handle();
    }

    /** The page before this one; null on the first. */
    public @Nullable String getEarlier() {
        return question.page() == 1 ? null : address(question.page() - 1);
    }

    /** The page after this one; null on the last. */
    public @Nullable String getLater() {
        return question.skipped() + found.rows().size() < found.total() && !isNobody()
                ? address(question.page() + 1)
                : null;
    }

    private String address(int page) {
        var parts = new ArrayList<String>();
        if (!question.words().isEmpty()) {
            parts.add("q=" + URLEncoder.encode(question.words(), StandardCharsets.UTF_8));
        }
        question.role().ifPresent(role -> parts.add("role=" + role));
        question.state().ifPresent(state -> parts.add("state=" + state.word()));
        parts.add("page=" + page);
        return "/admin/members?" + String.join("&", parts);
    }
}
