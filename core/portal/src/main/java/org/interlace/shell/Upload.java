package org.interlace.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interlace.media.Studio;
import org.jspecify.annotations.Nullable;

/**
 * A form with files, read whole, so that Faces finds its fields as those of any other form. The files are a request
 * attribute.
 */
public final class Upload extends HttpServletRequestWrapper {

    /** Request attribute: the bytes of each file, by the name of its field. */
    static final String FILES = "interlace.upload";

    /** The largest body: a picture and a few fields. */
    static final long LARGEST = Studio.LARGEST + (64L << 10);

    private final Map<String, String[]> all;

    private Upload(HttpServletRequest request, Multipart form) {
        super(request);
        all = new HashMap<>(request.getParameterMap());
        form.fields().forEach((name, values) -> all.put(name, values.toArray(new String[0])));
        request.setAttribute(FILES, form.files());
    }

    /** Whether a request is a form with files. */
    static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && Multipart.boundary(request.getContentType()).isPresent();
    }

    /** The file of a field; empty when none came. */
    public static Optional<byte[]> file(HttpServletRequest request, String name) {
        return request.getAttribute(FILES) instanceof Map<?, ?> files && files.get(name) instanceof byte[] bytes
                ? Optional.of(bytes)
                : Optional.empty();
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
