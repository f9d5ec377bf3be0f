package org.interlace.calendar.domain;

/** A value that cannot be understood. */
public final class BadValue extends RuntimeException {

    BadValue(String what) {
        super(what, null, false, false);
    }
}
