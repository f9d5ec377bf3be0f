package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.account.CurrentViewer;
import org.interlace.account.Sessions;
import org.interlace.account.domain.Secret;
import org.interlace.api.page.PageRule;
import org.interlace.navigation.AddressTree;
import org.interlace.navigation.Navigation;
import org.interlace.registry.Registry;

/** Finds the page of an address, decides whether the viewer may open it, and has Faces render it. */
@ApplicationScoped
public class Pages {

    /** Request attribute: the address as the browser knows it, without query. */
    public static final String ADDRESS = "interlace.address";

    /** Request attribute: what went wrong while the page was made. */
    public static final String FAULT = "interlace.fault";

    /** Request attribute: the client's address as limits count it; absent for requests of this machine itself. */
    public static final String CLIENT = "interlace.client";

    private static final Logger LOG = Logger.getLogger(Pages.class.getName());
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final int YEAR = 31_536_000;
    private static final int TOO_MANY = 429;
    private static final long LARGEST = 1 << 20;

    private final Navigation navigation;
    private final CurrentViewer viewer;
    private final Sessions sessions;
    private final Languages languages;
    private final FormTokens tokens;
    private final PageCache cache;
    private final Registry registry;
    private final Limits limits;

    @Inject
    Pages(
            Navigation navigation,
            CurrentViewer viewer,
            Sessions sessions,
            Languages languages,
            FormTokens tokens,
            PageCache cache,
            Registry registry,
            Limits limits) {
        this.navigation = navigation;
        this.viewer = viewer;
        this.sessions = sessions;
        this.languages = languages;
        this.tokens = tokens;
        this.cache = cache;
        this.registry = registry;
        this.limits = limits;
    }

    void enter(Forwarded request, HttpServletResponse raw) throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        var upload = upload(request);
        if (tooLarge(request, upload.isPresent() ? Upload.LARGEST : LARGEST)) {
            Drain.rest(request);
            say(request, raw, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!welcome(request, raw)) {
            return;
        }
        languages
                .asked(request)
                .ifPresent(asked -> Cookies.write(request, raw, Cookies.LANGUAGE, asked.getLanguage(), YEAR));
        var key = shared(request) ? key(request) : null;
        var known = key == null ? null : cache.find(key).orElse(null);
        if (known != null) {
            send(known, request, raw);
            return;
        }
        var response = new WholeResponse(raw);
        answer(upload.filter(this::mayUpload).isPresent() ? Upload.read(request) : request, response);
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

    /** Finds out who comes and in which language to answer; false when they came too often and were told so. */
    boolean welcome(Forwarded request, HttpServletResponse raw) throws IOException, ServletException {
        if (!request.fromThisMachine()) {
            request.setAttribute(CLIENT, request.getRemoteAddr());
        }
        recognise(request);
        viewer.speak(languages.of(request));
        raw.setHeader("Vary", "Accept-Language, Cookie");
        return !tooMany(request, raw);
    }

    /** The page that a form with files was sent to; elsewhere such a form has no mark. */
    private Optional<PageRule> upload(HttpServletRequest request) {
        return Upload.is(request)
                ? navigation
                        .table()
                        .match(request.getRequestURI())
                        .map(AddressTree.Match::found)
                        .filter(PageRule::files)
                : Optional.empty();
    }

    /** Files are read only from who is signed in. */
    private boolean mayUpload(PageRule rule) {
        return viewer.account().isPresent() && viewer.passes(rule.access());
    }

    /** Forms say their length; what does not is no form of ours. */
    private static boolean tooLarge(HttpServletRequest request, long largest) {
        long length = request.getContentLengthLong();
        return length > largest || (length < 0 && !SAFE.contains(request.getMethod()));
    }

    private boolean tooMany(Forwarded request, HttpServletResponse raw) throws IOException, ServletException {
        var wait = request.getMethod().equals("POST") && viewer.account().isEmpty() && !OneClick.asked(request)
                ? limits.signIn(request)
                : limits.request(request, viewer.account().map(Object::toString).orElseGet(request::getRemoteAddr));
        if (wait.isPresent()) {
            raw.setHeader("Retry-After", Long.toString(wait.getAsLong()));
            say(request, raw, TOO_MANY);
        }
        return wait.isPresent();
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
        } else if (!viewer.passes(match.found().access())) {
            refuse(request, response);
        } else if (!SAFE.contains(request.getMethod()) && !change(request)) {
            show(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            open(match, request, response);
        }
    }

    private boolean change(HttpServletRequest request) {
        return request.getMethod().equals("POST") && (tokens.accepts(request) || OneClick.asked(request));
    }

    private void open(AddressTree.Match<PageRule> match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ADDRESS, request.getRequestURI());
        var page = match.found().page();
        try {
            request.getRequestDispatcher(page.viewId()).forward(new WithValues(request, match.values()), response);
        } catch (ServletException e) {
            request.setAttribute(FAULT, e);
        }
        var fault = (Throwable) request.getAttribute(FAULT);
        if (fault != null) {
            request.removeAttribute(FAULT);
            response.resetBuffer();
            show(request, response, status(page.owner(), fault));
        }
    }

    /** A use case that says no is an answer, not a fault; a fault in a plugin's page counts against the plugin. */
    private int status(String owner, Throwable fault) {
        var refusal = Refusals.status(fault);
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        LOG.log(Level.SEVERE, "A page of '" + owner + "' failed", fault);
        registry.all().stream()
                .filter(plugin -> plugin.id().value().equals(owner))
                .forEach(plugin -> registry.failed(plugin.id(), fault));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    void recognise(HttpServletRequest request) {
        Cookies.read(request, Cookies.SESSION)
                .flatMap(text -> sessions.caller(new Secret(text)))
                .ifPresent(viewer::become);
    }

    /** The viewer may not: told so, or asked to sign in and come back. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (viewer.account().isPresent()) {
            show(request, response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var address =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/login?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** Answers with the page for a status, whole. */
    void say(HttpServletRequest request, HttpServletResponse raw, int status) throws IOException, ServletException {
        var answer = new WholeResponse(raw);
        show(request, answer, status);
        answer.send(request);
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
}
