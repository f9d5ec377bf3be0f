package org.interlace.launcher.data;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;

/** The system's own reason for a failed file operation, without path and class name. */
public final class Reasons {

    private Reasons() {}

    /** Such as {@code no space left on device}. */
    public static String of(IOException failure) {
        var reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        var words = Objects.requireNonNullElse(reason, failure.getClass().getSimpleName());
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** Whether the disk is full. */
    public static boolean isFullDisk(IOException failure) {
        return of(failure).toLowerCase(Locale.ROOT).contains("no space left");
    }
}
