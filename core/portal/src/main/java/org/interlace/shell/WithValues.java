package org.interlace.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds what stood in the address to the request's parameters. */
final class WithValues extends HttpServletRequestWrapper {

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
