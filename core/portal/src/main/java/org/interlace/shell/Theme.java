package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The look's files, served from memory below {@code /theme/<fingerprint>/}: the fingerprint is of all of them, so that
 * browsers may keep them for ever. Text is compressed once, when first asked for.
 */
@ApplicationScoped
@Named("theme")
public class Theme {

    /** Application attribute: the address below which the files lie now. */
    public static final String BASE = "interlace.theme";

    private static final String FOLDER = "/WEB-INF/theme/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2");

    private final Map<String, StoredFile> files = new TreeMap<>();
    private String base = "/theme/0/";

    /** A file in memory. */
    private record StoredFile(String type, Body body) {}

    /** Reads every file. */
    void load(ServletContext context) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            read(context, FOLDER);
            files.forEach((name, file) -> digest.update(file.body.plain()));
            base = "/theme/" + HexFormat.of().formatHex(digest.digest(), 0, 8) + "/";
            context.setAttribute(BASE, base);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(ServletContext context, String folder) throws IOException {
        var paths = context.getResourcePaths(folder);
        if (paths == null) {
            return;
        }
        for (var path : paths) {
            if (path.endsWith("/")) {
                read(context, path);
                continue;
            }
            var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            try (var in = type == null ? null : context.getResourceAsStream(path)) {
                if (in != null && type != null) {
                    var bytes = in.readAllBytes();
                    files.put(path.substring(FOLDER.length()), new StoredFile(type, new Body(bytes)));
                }
            }
        }
    }

    /** The address below which the files lie now. */
    public String getBase() {
        return base;
    }

    /** Answers an address below {@code /theme/}; false when there is no such file. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var file = path.startsWith(base) ? files.get(path.substring(base.length())) : null;
        if (file == null) {
            return false;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(file.type);
        if (file.type.startsWith("font")) {
            response.setContentLength(file.body.size());
            response.getOutputStream().write(file.body.plain());
        } else {
            file.body.send(request, response);
        }
        return true;
    }
}
