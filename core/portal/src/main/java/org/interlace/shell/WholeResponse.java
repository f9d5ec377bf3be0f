package org.interlace.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * An answer that is kept until it is whole: a page that fails half way can still become the problem page, and what was
 * not changed or can be compressed is known before the first byte leaves.
 */
final class WholeResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Keeping();
    private final Text text = new Text();
    private PrintWriter writer = new PrintWriter(text);
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
        return bytes.size() > 0 ? bytes.toByteArray() : text.kept.toString().getBytes(StandardCharsets.UTF_8);
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
        return writer;
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
        writer = new PrintWriter(text); // a forward closes the one it wrote to, and a closed one drops what comes later
        bytes.reset();
        text.kept.setLength(0);
        // a dispatcher closes the writer of the page that failed, and what is closed writes nothing more
        writer = new PrintWriter(text);
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

    /** Letters in one piece, encoded once at the end; bytes and letters never meet in one answer. */
    private static final class Text extends Writer {

        private final StringBuilder kept = new StringBuilder(32_768);

        @Override
        public void write(int letter) {
            kept.append((char) letter);
        }

        @Override
        public void write(char[] letters, int from, int count) {
            kept.append(letters, from, count);
        }

        @Override
        public void write(String letters, int from, int count) {
            kept.append(letters, from, from + count);
        }

        @Override
        public void flush() {
            // nothing leaves before it is whole
        }

        @Override
        public void close() {
            // what was written stays
        }
    }

    private final class Keeping extends ServletOutputStream {

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            bytes.write(some, from, count);
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
