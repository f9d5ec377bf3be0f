package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.safety.TrustedNaming;
import org.interlace.safety.domain.Trust;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /admin/trusted}: the two trusted persons whom the operator names. */
@RequestScoped
@Named
public class TrustedPage {

    private final TrustedNaming naming;
    private final People people;
    private final Forms forms;
    private final Browser browser;
    private List<One> named = List.of();

    @Inject
    TrustedPage(TrustedNaming naming, People people, Forms forms, Browser browser) {
        this.naming = naming;
        this.people = people;
        this.forms = forms;
        this.browser = browser;
    }

    /** One of them. */
    public record One(String id, String handle, String name) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        var ids = naming.named();
        people.know(ids);
        named = ids.stream()
                .map(member -> new One(member.toString(), people.handle(member), people.name(member)))
                .toList();
    }

    /** Names one. */
    public void name() {
        forms.then("/admin/trusted", () -> naming.name(browser.value("person").strip()));
    }

    /** Takes one back. */
    public void unname(String id) {
        forms.then("/admin/trusted", () -> naming.unname(new MemberId(Forms.id(id))));
    }

    /** Those who are named. */
    public List<One> getNamed() {
        return named;
    }

    /** Whether one more can be named. */
    public boolean isRoom() {
        return named.size() < Trust.NAMED;
    }

    /** What was typed. */
    public String getPerson() {
        return browser.value("person");
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return forms.problem();
    }
}
