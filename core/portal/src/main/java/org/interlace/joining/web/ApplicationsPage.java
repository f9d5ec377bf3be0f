package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.interlace.joining.Applications;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;

/** {@code /admin/applications}: who wishes to join. */
@RequestScoped
@Named
public class ApplicationsPage {

    private static final List<String> STATES = List.of("waiting", "unconfirmed", "accepted", "refused");

    private final Applications applications;
    private final JoiningForm form;
    private final Languages languages;
    private final Typed typed;
    private final Dates dates;
    private List<ApplicationView> rows = List.of();
    private String state = "waiting";

    @Inject
    ApplicationsPage(Applications applications, JoiningForm form, Languages languages, Typed typed, Dates dates) {
        this.applications = applications;
        this.form = form;
        this.languages = languages;
        this.typed = typed;
        this.dates = dates;
    }

    @PostConstruct
    void open() {
        state = STATES.contains(typed.of("state")) ? typed.of("state") : "waiting";
        rows = applications.list(state, typed.of("language")).stream()
                .map(one -> ApplicationView.of(one, form, dates.day(one.begun())))
                .toList();
    }

    /** Those of the chosen state and language. */
    public List<ApplicationView> getRows() {
        return rows;
    }

    /** The states, each with how many there are. */
    public Markup.Written getStates() {
        var counts = applications.counts();
        return Choices.options(
                STATES.stream()
                        .map(one -> new Choices.Choice(
                                one, form.say("state.count", form.say("state." + one), counts.getOrDefault(one, 0))))
                        .toList(),
                state);
    }

    /** The languages, all of them first. */
    public Markup.Written getLanguages() {
        var choices = new ArrayList<>(List.of(new Choices.Choice("", form.say("language.all"))));
        languages.offered().forEach(one -> choices.add(new Choices.Choice(one.getLanguage(), languages.name(one))));
        return Choices.options(choices, typed.of("language"));
    }
}
