package org.interlace.shell.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberName;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.page.MenuPlace;
import org.interlace.database.DatabaseException;
import org.interlace.member.Members;
import org.interlace.member.domain.Portrait;
import org.interlace.navigation.CorePages;
import org.interlace.navigation.Navigation;
import org.interlace.shell.FormTokens;
import org.interlace.shell.Languages;
import org.interlace.shell.Pages;
import org.jspecify.annotations.Nullable;

/** The frame round every page: languages, menus, who is signed in. */
@RequestScoped
@Named("frame")
public class Frame {

    private static final List<MenuPlace> ADMINISTRATION = Stream.of(MenuPlace.values())
            .filter(place -> place.name().startsWith(MenuPlace.ADMINISTRATION.name()))
            .toList();

    private final Viewer viewer;
    private final Languages languages;
    private final Navigation navigation;
    private final HttpServletRequest request;
    private final FormTokens tokens;
    private final Browser browser;
    private final SampleBanner banner;
    private final Messages messages;
    private final Members members;
    private @Nullable Person person;
    private @Nullable Map<MenuPlace, List<Navigation.Link>> administration;
    private @Nullable List<Navigation.Link> lists;

    @Inject
    Frame(
            Viewer viewer,
            Languages languages,
            Navigation navigation,
            HttpServletRequest request,
            FormTokens tokens,
            Browser browser,
            SampleBanner banner,
            Messages messages,
            Members members) {
        this.viewer = viewer;
        this.languages = languages;
        this.navigation = navigation;
        this.request = request;
        this.tokens = tokens;
        this.browser = browser;
        this.banner = banner;
        this.messages = messages;
        this.members = members;
    }

    @PostConstruct
    void open() {
        person = ownName().map(name -> new Person(name, ownPortrait())).orElse(null);
    }

    /** The frame stands even when the database is away: problem pages have it too. */
    private Optional<MemberName> ownName() {
        try {
            return members.own();
        } catch (DatabaseException e) {
            return Optional.empty();
        }
    }

    private @Nullable Portrait ownPortrait() {
        try {
            return members.ownPortrait().orElse(null);
        } catch (DatabaseException e) {
            return null;
        }
    }

    /** Who is signed in, as everybody sees them. */
    public static final class Person {

        private final MemberName name;
        private final @Nullable Portrait portrait;

        Person(MemberName name, @Nullable Portrait portrait) {
            this.name = name;
            this.portrait = portrait;
        }

        /** The own picture, or the one made of threads. */
        public Markup.Written getPicture() {
            return out -> out.portrait(portrait == null ? null : portrait.small(), "", getMonogram(), "small");
        }

        /** As the person wishes it. */
        public String getName() {
            return name.name();
        }

        /** Address part. */
        public String getHandle() {
            return name.handle();
        }

        /** The picture made of threads. */
        public Monogram getMonogram() {
            return Monogram.of(name.id().value().toString(), name.name());
        }
    }

    /** The profile of who is signed in; null for visitors and accounts without one. */
    public @Nullable Person getPerson() {
        return person;
    }

    /** The way to the member's own first page. */
    private Navigation.Link today() {
        return new Navigation.Link(
                "/",
                messages.say(viewer.language(), MessageKey.parse("shell.today")),
                request.getAttribute(Pages.ADDRESS) != null
                        && getAddress().equals("/")
                        && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null);
    }

    /** The menu of one's own account. */
    public Markup.Written getAccountItems() {
        return Links.menu(navigation.menu(MenuPlace.ACCOUNT, viewer, getAddress()));
    }

    /** Whether the viewer may remove the sample community. */
    public boolean isSampleRemovable() {
        return viewer.may(CorePages.REMOVE_SAMPLE);
    }

    /** The languages, each in its own script. */
    public Markup.Written getLanguageItems() {
        return Links.languages(languages, query(), viewer.language()::equals);
    }

    /** The page's own question without its language: a search is not lost by reading it in one's own tongue. */
    private String query() {
        var query = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING))
                .orElseGet(request::getQueryString);
        if (query == null || !request.getMethod().equals("GET")) {
            return "";
        }
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
    }

    /** The name of the page's language, in it. */
    public String getLanguageName() {
        return languages.name(viewer.language());
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
        return !administration().isEmpty();
    }

    /** The first page of administration that the viewer may see. */
    public String getAdministrationStart() {
        return administration().values().iterator().next().get(0).href();
    }

    /** The main menu. */
    public Markup.Written getMenuItems() {
        var links = new ArrayList<Navigation.Link>();
        if (isSignedIn()) {
            links.add(today());
        }
        var beside = lists();
        boolean within = beside.stream().anyMatch(Navigation.Link::current);
        navigation.menu(MenuPlace.MAIN, viewer, getAddress()).stream()
                .map(link -> within && link.href().equals(beside.get(0).href())
                        ? new Navigation.Link(link.href(), link.label(), true)
                        : link)
                .forEach(links::add);
        return Links.menu(links);
    }

    private List<Navigation.Link> lists() {
        var known = lists;
        if (known == null) {
            known = navigation.menu(MenuPlace.DIRECTORY, viewer, getAddress());
            lists = known;
        }
        return known;
    }

    /** The lists beside one another, on the page of each. */
    public Markup.Written getTabs() {
        var lists = lists();
        boolean one =
                lists.size() > 1 && lists.stream().anyMatch(link -> link.href().equals(getAddress()));
        return one ? Links.tabs(lists) : out -> {};
    }

    /** The left side of administration. */
    public Markup.Written getAdministrationItems() {
        return Links.groups(administration());
    }

    private Map<MenuPlace, List<Navigation.Link>> administration() {
        var known = administration;
        if (known == null) {
            known = navigation.menus(ADMINISTRATION, viewer, getAddress());
            administration = known;
        }
        return known;
    }

    /** The address of this page, without query. */
    public String getAddress() {
        return Optional.ofNullable((String) request.getAttribute(Pages.ADDRESS)).orElse("/");
    }

    /** The mark for this page's forms. */
    public String getFormToken() {
        browser.markForForms(); // a page whose bean is asked only behind the form has not done so yet
        return tokens.token(request).orElse("");
    }

    /** Whether the sample community is there, which every page says. */
    public boolean isSample() {
        return banner.shown();
    }
}
