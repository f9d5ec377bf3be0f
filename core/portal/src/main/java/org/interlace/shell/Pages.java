package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.interlace.account.CurrentViewer;
import org.interlace.account.Sessions;
import org.interlace.account.domain.Secret;
import org.interlace.api.problem.PortalException;
import org.interlace.navigation.Navigation;
import org.interlace.navigation.RouteTable;
import org.jspecify.annotations.Nullable;

/** Finds the page of an address, decides whether the viewer may open it, and has Faces render it. */
@ApplicationScoped
public class Pages {

    /** Request attribute: the address as the browser knows it, without query. */
    public static final String ADDRESS = "interlace.address";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final int YEAR = 31_536_000;

    private final Navigation navigation;
    private final CurrentViewer viewer;
    private final Sessions sessions;
    private final Languages languages;
    private final FormTokens tokens;
    private final PageCache cache;

    @Inject
    Pages(
            Navigation navigation,
            CurrentViewer viewer,
            Sessions sessions,
            Languages languages,
            FormTokens tokens,
            PageCache cache) {
        this.navigation = navigation;
        this.viewer = viewer;
        this.sessions = sessions;
        this.languages = languages;
        this.tokens = tokens;
        this.cache = cache;
    }

    void enter(HttpServletRequest request, HttpServletResponse raw) throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        recognise(request);
        chooseLanguage(request, raw);
        var key = shared(request) ? key(request) : null;
        var known = key == null ? null : cache.find(key).orElse(null);
        if (known != null) {
            send(known, request, raw);
            return;
        }
        var response = new WholeResponse(raw);
        answer(request, response);
        if (key != null
                && response.getStatus() == HttpServletResponse.SC_OK
                && !response.setsCookies()
                && !FormTokens.used(request)
                && response.getContentType() != null) {
            var page = new PageCache.Page(new Body(response.content()), response.getContentType());
            cache.keep(key, page);
            send(page, request, raw);
        } else {
            response.send(request);
        }
    }

    /** What visitors without an account read is the same for all of them. */
    private boolean shared(HttpServletRequest request) {
        return viewer.account().isEmpty() && SAFE.contains(request.getMethod());
    }

    private String key(HttpServletRequest request) {
        return viewer.language().getLanguage() + " " + request.getRequestURI() + "?" + request.getQueryString();
    }

    private static void send(PageCache.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(page.type());
        response.setHeader("Cache-Control", "max-age=0, must-revalidate");
        response.setHeader("ETag", page.body().tag());
        page.body().send(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var match = navigation.table().match(request.getRequestURI()).orElse(null);
        if (match == null) {
            absent(request, response);
        } else if (!viewer.passes(match.rule().access())) {
            refuse(request, response);
        } else if (!SAFE.contains(request.getMethod()) && !change(request)) {
            show(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            open(match, request, response);
        }
    }

    private boolean change(HttpServletRequest request) {
        return request.getMethod().equals("POST") && tokens.accepts(request);
    }

    private void open(RouteTable.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ADDRESS, request.getRequestURI());
        try {
            request.getRequestDispatcher(match.rule().page().viewId())
                    .forward(new WithValues(request, match.values()), response);
        } catch (ServletException e) {
            var refusal = refusal(e);
            if (refusal == null || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            show(request, response, refusal.code().kind().status());
        }
    }

    /** A use case that says no is an answer, not a fault. */
    private static @Nullable PortalException refusal(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException known) {
                return known;
            }
        }
        return null;
    }

    private void recognise(HttpServletRequest request) {
        Cookies.read(request, Cookies.SESSION)
                .flatMap(text -> sessions.caller(new Secret(text)))
                .ifPresent(viewer::become);
    }

    private void chooseLanguage(HttpServletRequest request, HttpServletResponse response) {
        var wished = request.getParameter("lang");
        var asked = wished == null ? null : languages.find(wished).orElse(null);
        if (asked != null) {
            Cookies.write(request, response, Cookies.LANGUAGE, asked.getLanguage(), YEAR);
            viewer.speak(asked);
            return;
        }
        var kept = Cookies.read(request, Cookies.LANGUAGE).flatMap(languages::find);
        viewer.speak(kept.orElseGet(() -> languages.wished(request)));
        response.setHeader("Vary", "Accept-Language, Cookie");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (viewer.account().isPresent()) {
            show(request, response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var address =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/login?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** There is nothing at this address. */
    void absent(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        show(request, response, HttpServletResponse.SC_NOT_FOUND);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        response.setStatus(status);
        request.setAttribute(ADDRESS, "/");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher("/WEB-INF/shell/problem.xhtml").forward(new AsGet(request), response);
    }

    /** A problem page is only shown, whatever was sent. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }

    /** Adds what stood in the address to the request's parameters. */
    private static final class WithValues extends HttpServletRequestWrapper {

        private final Map<String, String[]> all;

        WithValues(HttpServletRequest request, Map<String, String> values) {
            super(request);
            all = new HashMap<>(request.getParameterMap());
            values.forEach((name, value) -> all.put(name, new String[] {value}));
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = all.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(all.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return all.get(name);
        }
    }
}
