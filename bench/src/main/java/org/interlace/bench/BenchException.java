package org.interlace.bench;

import java.io.Serial;

/** A measurement that cannot be made, in one line. */
final class BenchException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BenchException(String line) {
        super(line);
    }

    BenchException(String line, Throwable cause) {
        super(line, cause);
    }
}
