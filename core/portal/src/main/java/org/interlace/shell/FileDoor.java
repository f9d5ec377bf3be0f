package org.interlace.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.account.CurrentViewer;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;
import org.interlace.database.KeyedHash;
import org.interlace.navigation.AddressTree;
import org.interlace.navigation.PublicFiles;
import org.jspecify.annotations.Nullable;

/**
 * Answers the files that stand at addresses of their own. The version is asked for each time, so nothing old is sent; the
 * bytes are made only for who has another one.
 */
@ApplicationScoped
public class FileDoor {

    private static final Logger LOG = Logger.getLogger(FileDoor.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 16L << 20;
    private static final int TAG = 22;

    private final PublicFiles files;
    private final Pages pages;
    private final CurrentViewer viewer;
    private final KeyedHash hashes;

    /** What visitors were sent, by its tag: another version has another one. */
    private final Cache<String, Body> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String tag, Body body) -> 2 * body.size() + 1024)
            .expireAfterWrite(KEPT)
            .build();

    @Inject
    FileDoor(PublicFiles files, Pages pages, CurrentViewer viewer, KeyedHash hashes) {
        this.files = files;
        this.pages = pages;
        this.viewer = viewer;
        this.hashes = hashes;
    }

    /** What came of asking for a file: its head, and its bytes unless they are known already; or why there is none. */
    private record Made(
            int status,
            PublicFile.@Nullable Content content,
            String tag,
            @Nullable Body body) {

        static Made not(int status) {
            return new Made(status, null, "", null);
        }
    }

    /** False when no file stands at the address. */
    boolean serve(Forwarded request, HttpServletResponse response) throws IOException, ServletException {
        if (!(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            return false;
        }
        var match = files.match(request.getRequestURI()).orElse(null);
        if (match == null) {
            return false;
        }
        if (pages.welcome(request, response)) {
            answer(match, request, response);
        }
        return true;
    }

    private void answer(
            AddressTree.Match<PublicFiles.Place> match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!viewer.passes(match.found().access())) {
            refuse(request, response);
            return;
        }
        var made = make(match, request);
        if (made.content() == null) {
            pages.say(request, response, made.status());
        } else {
            send(made, match.found().access(), request, response);
        }
    }

    /** Programs that fetch calendars follow to the page for signing in and keep it as an empty calendar. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var accepted = request.getHeader("Accept");
        if (viewer.account().isPresent() || (accepted != null && accepted.contains("text/html"))) {
            pages.refuse(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Cookie realm=\"interlace\", form-action=\"/login\"");
            pages.say(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private Made make(AddressTree.Match<PublicFiles.Place> match, HttpServletRequest request) {
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        values.putAll(match.values());
        var asked = new PublicFile.Asked(values, viewer.language());
        try {
            return match.found()
                    .file()
                    .ask(file -> make(file, asked, request))
                    .orElseGet(() -> Made.not(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The file at " + match.found().address() + " failed", e);
            return Made.not(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** A use case that says no is an answer; what is thrown on counts against the plugin. */
    private Made make(PublicFile file, PublicFile.Asked asked, HttpServletRequest request) {
        try {
            var content = file.open(asked).orElse(null);
            if (content == null) {
                return Made.not(HttpServletResponse.SC_NOT_FOUND);
            }
            var tag = tag(request, content.version());
            return Body.known(request, tag)
                    ? new Made(HttpServletResponse.SC_NOT_MODIFIED, content, tag, null)
                    : new Made(HttpServletResponse.SC_OK, content, tag, body(content, tag));
        } catch (RuntimeException e) {
            return Made.not(Refusals.status(e).orElseThrow(() -> e));
        }
    }

    /** Nobody reads the version from it, and nobody's is that of somebody else. */
    private String tag(HttpServletRequest request, String version) {
        var whole = String.join(
                "\n",
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                viewer.language().getLanguage(),
                viewer.account().map(Object::toString).orElse(""),
                version);
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(hashes.of("file " + whole));
        return "W/\"" + hash.substring(0, TAG) + '"';
    }

    private Body body(PublicFile.Content content, String tag) {
        if (viewer.account().isPresent()) {
            return made(content);
        }
        var known = kept.getIfPresent(tag);
        if (known == null) {
            known = made(content);
            kept.put(tag, known);
        }
        return known;
    }

    private static Body made(PublicFile.Content content) {
        return new Body(content.bytes().get(), content.type().contains("charset="));
    }

    private void send(Made made, Access access, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var content = Objects.requireNonNull(made.content());
        boolean shared = access instanceof Access.Everyone && viewer.account().isEmpty();
        response.setHeader("Cache-Control", (shared ? "" : "private, ") + "max-age=0, must-revalidate");
        response.setHeader("ETag", made.tag());
        // with 304 too: a browser writes the headers of one over those it keeps
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        if (made.body() == null) {
            response.setStatus(made.status());
            return;
        }
        response.setContentType(content.type());
        content.name()
                .ifPresent(name -> response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"'));
        made.body().send(request, response);
    }
}
