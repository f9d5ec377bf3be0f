package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's languages; a language comes only from this fixed list, never from what a request says. */
@ApplicationScoped
public class Languages {

    /** Every language the portal is translated into, the default first. */
    public static final List<String> ALL = List.of("fr", "en", "nl", "de", "ar", "uk");

    private final List<Locale> offered;
    private final Map<Locale, String> names;

    @Inject
    Languages(@ConfigProperty(name = "interlace.languages", defaultValue = "fr,en,nl,de,ar,uk") String list) {
        this.offered = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(ALL::contains)
                .map(Locale::forLanguageTag)
                .toList();
        this.names = offered.stream().collect(Collectors.toMap(Function.identity(), Languages::ownName));
    }

    private static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** What an offered one calls itself. */
    public String name(Locale language) {
        return names.getOrDefault(language, language.getLanguage());
    }

    /** Those this portal offers, the default first. */
    public List<Locale> offered() {
        return offered;
    }

    /** The first one. */
    public Locale usual() {
        return offered.get(0);
    }

    /** One by its code, if it is offered. */
    public Optional<Locale> find(String code) {
        return offered.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** The one that {@code ?lang=} asks for. */
    public Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).flatMap(this::find);
    }

    /** The one to answer in: asked for in the address, kept by the browser, or wished by it. */
    public Locale of(HttpServletRequest request) {
        return asked(request)
                .or(() -> Cookies.read(request, Cookies.LANGUAGE).flatMap(this::find))
                .orElseGet(() -> wished(request));
    }

    /** The best of what a browser asks for; the usual one when it does not say. */
    public Locale wished(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? usual() : best(Collections.list(request.getLocales()));
    }

    private Locale best(List<Locale> wished) {
        return wished.stream()
                .map(wish -> find(wish.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(usual());
    }

    /** {@code rtl} or {@code ltr}. */
    public static String direction(Locale language) {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }
}
