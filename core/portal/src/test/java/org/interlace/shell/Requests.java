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
        var known = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        known.putAll(headers);
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeader" -> known.get((String) arguments[0]);
                    case "isSecure" -> false;
                    case "getMethod" -> "GET";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
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
