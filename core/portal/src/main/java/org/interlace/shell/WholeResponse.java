package org.interlace.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept until it is whole: a page that fails half way can still become the problem page, and what was
 * not changed or can be compressed is known before the first byte leaves.
 */
final class WholeResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(32_768);
    private final ServletOutputStream stream = new Keeping();
    private @Nullable PrintWriter writer;
    private boolean setsCookies;
    private boolean gone;

    WholeResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether the answer tells the browser to keep something; then it is for this browser alone. */
    boolean setsCookies() {
        return setsCookies;
    }

    /** What was written so far. */
    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return kept.toByteArray();
    }

    /** Sends what was kept, unless it went another way already. */
    void send(HttpServletRequest request) throws IOException {
        if (!gone) {
            new Body(content()).send(request, (HttpServletResponse) getResponse());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        var known = writer;
        if (known == null) {
            known = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            writer = known;
        }
        return known;
    }

    @Override
    public void addCookie(Cookie cookie) {
        setsCookies = true;
        super.addCookie(cookie);
    }

    @Override
    public void setContentLength(int length) {
        // known when it is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when it is whole
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before it is whole
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        kept.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public boolean isCommitted() {
        return gone || super.isCommitted();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        gone = true;
        super.sendRedirect(location);
    }

    @Override
    public void sendError(int status) throws IOException {
        gone = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        gone = true;
        super.sendError(status, message);
    }

    private final class Keeping extends ServletOutputStream {

        @Override
        public void write(int value) {
            kept.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            kept.write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("What is kept whole is never written asynchronously");
        }
    }
}
