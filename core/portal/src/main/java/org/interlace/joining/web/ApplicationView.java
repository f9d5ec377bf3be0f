package org.interlace.joining.web;

import org.interlace.joining.domain.Application;

/** An application in words. */
public final class ApplicationView {

    private final Application application;
    private final JoiningForm form;
    private final String begun;

    private ApplicationView(Application application, JoiningForm form, String begun) {
        this.application = application;
        this.form = form;
        this.begun = begun;
    }

    static ApplicationView of(Application application, JoiningForm form, String begun) {
        return new ApplicationView(application, form, begun);
    }

    /** For its address. */
    public String getId() {
        return application.id().toString();
    }

    /** As the person wishes it. */
    public String getName() {
        return application.newcomer().name();
    }

    /** The person's own words. */
    public String getWords() {
        return application.newcomer().about();
    }

    /** Which door the person could open. */
    public String getDoor() {
        return application.door();
    }

    /** Code of the language it was written in. */
    public String getLanguage() {
        return application.newcomer().language();
    }

    /** That language's own name. */
    public String getLanguageName() {
        return form.name(application.newcomer().language());
    }

    /** What the person wishes to be. */
    public String getKinds() {
        return form.kindLabels(application.newcomer().kinds());
    }

    /** What the person speaks. */
    public String getSpoken() {
        return form.labels(application.newcomer().spoken());
    }

    /** The commune. */
    public String getPlace() {
        var place = application.newcomer().place();
        return place == null ? "" : form.labels(java.util.List.of(place));
    }

    /** An address. */
    public String getEmail() {
        return text(application.contact().email());
    }

    /** A telephone number. */
    public String getPhone() {
        return text(application.contact().phone());
    }

    /** Somebody here. */
    public String getThrough() {
        return text(application.contact().through());
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    /** When it was begun, in words. */
    public String getBegun() {
        return begun;
    }

    /** Its state, in words. */
    public String getState() {
        return form.say("state." + application.state());
    }

    /** Whether a human can decide now. */
    public boolean isWaiting() {
        return application.state().equals("waiting");
    }

    /** Whether there is no address to write to. */
    public boolean isByVoice() {
        return application.contact().email() == null;
    }
}
