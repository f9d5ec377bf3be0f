package org.interlace.joining.domain;

/** The privacy notice that newcomers accept; its text is the key {@code joining.notice.text}. */
public final class Notice {

    /** Raised when the text changes in substance. */
    public static final String VERSION = "2026-11";

    private Notice() {}
}
