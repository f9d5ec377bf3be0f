package org.interlace.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Requests and answers that hold what a test says and nothing else. */
final class Requests {

    private Requests() {}

    static HttpServletRequest from(String peer, Map<String, String> headers) {
        return asking("GET", "/", peer, headers);
    }

    /** @param target a path, with a question behind it or none, each of its names once */
    static HttpServletRequest asking(String method, String target, String peer, Map<String, String> headers) {
        var query = target.contains("?") ? target.substring(target.indexOf('?') + 1) : null;
        var known = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        known.putAll(headers);
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeader" -> known.get((String) arguments[0]);
                    case "isSecure" -> false;
                    case "getMethod" -> method;
                    case "getRequestURI" -> target.replaceAll("\\?.*", "");
                    case "getQueryString" -> query;
                    case "getParameterMap" -> parameters(query);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static Map<String, String[]> parameters(@Nullable String query) {
        var found = new TreeMap<String, String[]>();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            found.put(parts[0], new String[] {parts[1]});
        }
        return found;
    }

    /** What was answered. */
    static final class Answer {

        final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        final ByteArrayOutputStream content = new ByteArrayOutputStream();
        int status = 200;

        HttpServletResponse response() {
            return (HttpServletResponse) Proxy.newProxyInstance(
                    Requests.class.getClassLoader(),
                    new Class<?>[] {HttpServletResponse.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getHeader" -> headers.get((String) arguments[0]);
                        case "setHeader", "addHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                        case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                        case "getStatus" -> status;
                        case "setStatus" -> status((int) arguments[0]);
                        case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
                        case "getOutputStream" -> new Out();
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }

        private @Nullable Object status(int given) {
            status = given;
            return null;
        }

        private final class Out extends ServletOutputStream {

            @Override
            public void write(int value) {
                content.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        }
    }
}
