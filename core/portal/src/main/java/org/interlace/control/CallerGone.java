package org.interlace.control;

import java.io.IOException;

/** Whoever gave the command does not listen any more; the command stops where it says something next. */
final class CallerGone extends RuntimeException {

    CallerGone(IOException cause) {
        super("Whoever gave the command has gone", cause);
    }
}
