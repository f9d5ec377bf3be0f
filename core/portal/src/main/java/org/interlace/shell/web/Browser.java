package org.interlace.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.account.Sessions;
import org.interlace.account.domain.Device;
import org.interlace.account.domain.Secret;
import org.interlace.api.account.AccountId;
import org.interlace.shell.Cookies;
import org.interlace.shell.Upload;

/** What a page does to the browser: go elsewhere, sign in, sign out, answer with a status. */
@RequestScoped
public class Browser {

    private static final int YEAR = 31_536_000;

    private final Sessions sessions;
    private final HttpServletRequest request;

    @Inject
    Browser(Sessions sessions, HttpServletRequest request) {
        this.sessions = sessions;
        this.request = request;
    }

    /** Whether an address is a path of this portal and nothing that a browser could read as elsewhere. */
    public static boolean inside(String address) {
        return address.matches("/([A-Za-z0-9][A-Za-z0-9/_.~-]*)?(\\?[A-Za-z0-9=&%._~+-]*)?");
    }

    /** What stands in the address in the place of {@code {name}}, or in the question behind it; empty if nothing. */
    public String value(String name) {
        var values = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return values.getOrDefault(name, "");
    }

    /** Every value of a name that was sent, as it was typed. */
    public List<String> values(String name) {
        var values = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return List.of(values.getOrDefault(name, new String[0]));
    }

    /** The file that came in a field of the form; empty when none was chosen. */
    public Optional<byte[]> file(String name) {
        return Upload.file(request, name);
    }

    /** Begins a fresh session, in the account's language (decision D19); an older one of this browser ends. */
    public void signIn(AccountId account) {
        Cookies.read(request, Cookies.SESSION).map(Secret::new).ifPresent(sessions::end);
        var device = Device.of(request.getHeader("User-Agent"));
        Cookies.write(
                request,
                response(),
                Cookies.SESSION,
                sessions.begin(account, device).text(),
                -1);
        Cookies.write(request, response(), Cookies.VISITOR, "", 0);
        sessions.language(account).ifPresent(this::speak);
    }

    /** The secret of this browser's session, if it holds one. */
    public Optional<Secret> session() {
        return Cookies.read(request, Cookies.SESSION).map(Secret::new);
    }

    /** This browser reads a language from now on. */
    public void speak(Locale language) {
        Cookies.write(request, response(), Cookies.LANGUAGE, language.getLanguage(), YEAR);
    }

    /** Ends the session, and what Faces keeps for it. */
    public void signOut() {
        Cookies.read(request, Cookies.SESSION).map(Secret::new).ifPresent(sessions::end);
        Cookies.write(request, response(), Cookies.SESSION, "", 0);
        var faces = request.getSession(false);
        if (faces != null) {
            faces.invalidate();
        }
    }

    /** Redirects after a post, to a path of this portal. */
    public void go(String address) {
        var context = FacesContext.getCurrentInstance();
        try {
            var response = response();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", inside(address) ? address : "/");
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** When the session of this browser began. */
    public Optional<Instant> signedInSince() {
        return Cookies.read(request, Cookies.SESSION).map(Secret::new).flatMap(sessions::begun);
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface FileWriter {
        /** Called once; closing the stream is not its matter. */
        void write(OutputStream out) throws IOException;
    }

    /** Hands out a file to keep, made while it is sent; nothing of it stays here. */
    public void download(String name, String type, FileWriter file) {
        var context = FacesContext.getCurrentInstance();
        var response = response();
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            file.write(response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** Answers this page with a status. */
    public void status(int status) {
        response().setStatus(status);
    }

    /** This page has a form: a visitor gets a mark to send with it, the same however often it is asked for. */
    public void markForForms() {
        if (request.getAttribute(Cookies.VISITOR) == null
                && Cookies.read(request, Cookies.SESSION).isEmpty()
                && Cookies.read(request, Cookies.VISITOR).isEmpty()) {
            var mark = Secret.fresh("");
            Cookies.write(request, response(), Cookies.VISITOR, mark.text(), -1);
            request.setAttribute(Cookies.VISITOR, mark.text());
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
