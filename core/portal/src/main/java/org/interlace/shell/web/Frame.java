package org.interlace.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.page.MenuPlace;
import org.interlace.database.Database;
import org.interlace.navigation.Navigation;
import org.interlace.shell.FormTokens;
import org.interlace.shell.Languages;
import org.interlace.shell.Pages;

/** The frame round every page: languages, menus, who is signed in. */
@RequestScoped
@Named("frame")
public class Frame {

    private final Viewer viewer;
    private final Languages languages;
    private final Navigation navigation;
    private final HttpServletRequest request;
    private final FormTokens tokens;
    private final SampleBanner banner;

    @Inject
    Frame(
            Viewer viewer,
            Languages languages,
            Navigation navigation,
            HttpServletRequest request,
            FormTokens tokens,
            SampleBanner banner) {
        this.viewer = viewer;
        this.languages = languages;
        this.navigation = navigation;
        this.request = request;
        this.tokens = tokens;
        this.banner = banner;
    }

    /** A language to switch to. */
    public record Choice(String code, String name, String direction, boolean current) {

        /** For EL. */
        public String getCode() {
            return code;
        }

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getDirection() {
            return direction;
        }

        /** For EL. */
        public boolean isCurrent() {
            return current;
        }

        /** Where the same page stands in it. */
        public String getHref() {
            return "?lang=" + code;
        }
    }

    /** The languages, each in its own script. */
    public List<Choice> getLanguages() {
        return languages.offered().stream().map(this::choice).toList();
    }

    private Choice choice(Locale language) {
        var name = language.getDisplayLanguage(language);
        var own = name.substring(0, 1).toUpperCase(language) + name.substring(1);
        return new Choice(
                language.getLanguage(),
                own,
                Languages.direction(language),
                language.getLanguage().equals(viewer.language().getLanguage()));
    }

    /** The name of the page's language, in it. */
    public String getLanguageName() {
        return choice(viewer.language()).name();
    }

    /** Code of the page's language. */
    public String getLanguage() {
        return viewer.language().getLanguage();
    }

    /** For {@code <html dir>}. */
    public String getDirection() {
        return Languages.direction(viewer.language());
    }

    /** For Faces' own conversions. */
    public Locale getLocale() {
        return viewer.language();
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return viewer.account().isPresent();
    }

    /** Whether there is anything in administration for the viewer. */
    public boolean isStaff() {
        return !getAdministration().isEmpty();
    }

    /** The main menu. */
    public List<Navigation.Link> getMenu() {
        return navigation.menu(MenuPlace.MAIN, viewer, getAddress());
    }

    /** The left side of administration. */
    public List<Navigation.Link> getAdministration() {
        return navigation.menu(MenuPlace.ADMINISTRATION, viewer, getAddress());
    }

    /** The address of this page, without query. */
    public String getAddress() {
        return Optional.ofNullable((String) request.getAttribute(Pages.ADDRESS)).orElse("/");
    }

    /** The mark for this page's forms. */
    public String getFormToken() {
        return tokens.token(request).orElse("");
    }

    /** Whether the sample community is there, which every page says. */
    public boolean isSample() {
        return banner.shown();
    }

    /** Whether the sample community is there; asked at most every ten seconds. */
    @jakarta.enterprise.context.ApplicationScoped
    public static class SampleBanner {

        private static final long NANOS = 10_000_000_000L;

        private final Database database;
        private volatile long asked = System.nanoTime() - NANOS;
        private volatile boolean known;

        @Inject
        SampleBanner(Database database) {
            this.database = database;
        }

        boolean shown() {
            if (System.nanoTime() - asked >= NANOS) {
                known = database.first("select 1 as one from account.account where sample limit 1", row -> true)
                        .isPresent();
                asked = System.nanoTime();
            }
            return known;
        }
    }
}
