package org.interlace.availability.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.interlace.api.problem.PortalException;
import org.interlace.availability.AvailabilityProblem;
import org.interlace.availability.OwnAvailability;
import org.interlace.availability.domain.Choice;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /account/availability}: how many asks a week, a pause, and back from a rest. */
@RequestScoped
@Named
public class AvailabilityPage {

    private static final String PAGE = "/account/availability";

    private final OwnAvailability own;
    private final Typed typed;
    private final Browser browser;
    private Choice choice = Choice.NONE;

    @Inject
    AvailabilityPage(OwnAvailability own, Typed typed, Browser browser) {
        this.own = own;
        this.typed = typed;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        choice = own.mine();
    }

    /** Asks a week. */
    public String getWeekly() {
        return Integer.toString(choice.weekly());
    }

    /** The first day with asks again, as a date field writes it; empty without a pause. */
    public String getUntil() {
        var until = own.until();
        return until == null ? "" : until.toString();
    }

    /** The first day that can be chosen. */
    public String getEarliest() {
        return own.today().plusDays(1).toString();
    }

    /** Whether the viewer rests after three silences. */
    public boolean isRested() {
        return choice.rested();
    }

    /** Whether something was just saved. */
    public boolean isSaved() {
        return !browser.value("saved").isEmpty();
    }

    /** Saves it. */
    public void save() {
        try {
            own.choose(number(typed.of("weekly")), day(typed.of("until")));
            browser.go(PAGE + "?saved=1");
        } catch (PortalException refusal) {
            typed.fault(refusal.code() == AvailabilityProblem.BAD_DAY ? "until" : "weekly", refusal);
        }
    }

    /** Back from a rest. */
    public void again() {
        own.again();
        browser.go(PAGE + "?saved=1");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new PortalException(AvailabilityProblem.BAD_NUMBER);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new PortalException(AvailabilityProblem.BAD_DAY);
        }
    }
}
