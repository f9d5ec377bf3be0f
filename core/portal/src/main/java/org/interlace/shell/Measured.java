package org.interlace.shell;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body may not grow beyond a size, whether it says its length or comes in pieces. */
final class Measured extends HttpServletRequestWrapper {

    private final long largest;
    private boolean exceeded;

    Measured(HttpServletRequest request, long largest) {
        super(request);
        this.largest = largest;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counting(super.getInputStream(), largest);
    }

    /** Whether more came than may be. */
    boolean exceeded() {
        return exceeded;
    }

    private final class Counting extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Counting(ServletInputStream body, long largest) {
            this.body = body;
            this.left = largest;
        }

        private int counted(int read) throws TooLargeException {
            left -= read;
            if (left < 0) {
                exceeded = true;
                throw new TooLargeException();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            counted(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int read = body.read(into, from, count);
            counted(Math.max(0, read));
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
