package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.interlace.member.Genders;
import org.interlace.member.Members;
import org.interlace.member.domain.Gender;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;

/** {@code /profile/gender}: stated or not, for the person alone. */
@RequestScoped
@Named
public class GenderPage {

    private final Genders genders;
    private final Members members;
    private final Browser browser;
    private Optional<Gender> stated = Optional.empty();

    @Inject
    GenderPage(Genders genders, Members members, Browser browser) {
        this.genders = genders;
        this.members = members;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        stated = genders.mine();
    }

    /** States it, or takes it back. */
    public void save() {
        genders.state(Gender.find(browser.value("gender")));
        browser.go(getBack() + "?saved=gender");
    }

    /** One's own page. */
    public String getBack() {
        return "/members/" + members.mine().handle();
    }

    /** To choose from. */
    public Markup.Written getChoices() {
        return out -> {
            choice(out, "", out.say("member.gender.nothing"), stated.isEmpty());
            for (var one : Gender.values()) {
                choice(
                        out,
                        one.word(),
                        out.say("member.gender." + one.word()),
                        stated.filter(one::equals).isPresent());
            }
        };
    }

    private static void choice(Markup out, String value, String label, boolean chosen) {
        var id = "gender-" + (value.isEmpty() ? "nothing" : value);
        out.begin("div", "choice").begin("input").attribute("type", "radio").attribute("name", "gender");
        out.attribute("id", id)
                .attribute("value", value)
                .attribute("checked", chosen ? "checked" : null)
                .end("input");
        out.begin("label").attribute("for", id).text(label).end("label").end("div");
    }
}
