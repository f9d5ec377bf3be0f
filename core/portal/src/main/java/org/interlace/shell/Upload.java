package org.interlace.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.interlace.media.Studio;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file, read whole, so that Faces finds its fields as those of any other form. The file is a request
 * attribute.
 */
final class Upload extends HttpServletRequestWrapper {

    /** The largest body: a picture and a few fields. */
    static final long LARGEST = Studio.LARGEST + (64L << 10);

    private final Map<String, String[]> all;

    private Upload(HttpServletRequest request, Multipart form) {
        super(request);
        all = new HashMap<>(request.getParameterMap());
        form.fields().forEach((name, values) -> all.put(name, values.toArray(new String[0])));
        request.setAttribute(FILE, form.file());
    }

    /** Request attribute: the bytes of the file. */
    static final String FILE = "interlace.upload";

    /** Whether a request is a form with a file. */
    static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && Multipart.boundary(request.getContentType()).isPresent();
    }

    static HttpServletRequest read(HttpServletRequest request) throws IOException {
        var body = new Measured(request, LARGEST).getInputStream().readAllBytes();
        return new Upload(
                request,
                Multipart.read(
                        body, Multipart.boundary(request.getContentType()).orElseThrow()));
    }

    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = all.get(name);
        return values == null || values.length == 0 ? null : values[0];
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
