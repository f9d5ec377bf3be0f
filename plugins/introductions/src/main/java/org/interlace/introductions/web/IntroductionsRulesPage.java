package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.introductions.HouseRules;
import org.interlace.introductions.domain.Rules;

/** {@code /admin/introductions/rules}: what the operator decides. */
@RequestScoped
@Named
public class IntroductionsRulesPage {

    private final HouseRules house;
    private final Visit visit;
    private Rules rules = Rules.USUAL;

    @Inject
    IntroductionsRulesPage(HouseRules house, Visit visit) {
        this.house = house;
        this.visit = visit;
    }

    @PostConstruct
    void open() {
        visit.form();
        rules = house.now();
    }

    /** The rules that hold. */
    public Rules getRules() {
        return rules;
    }

    /** Whether they were just saved. */
    public boolean isSaved() {
        return visit.value("done").equals("saved");
    }

    /** Saves what was chosen. */
    public void save() {
        try {
            house.decide(new Rules(
                    !visit.value("look-over").isEmpty(),
                    number("open"),
                    number("connector-days"),
                    number("target-days")));
            visit.go("/admin/introductions/rules?done=saved");
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }

    /** What is no small number is out of all bounds. */
    private int number(String field) {
        var text = visit.value(field).strip();
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
