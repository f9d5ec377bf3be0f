package org.interlace.api.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that goes with a letter. It is kept until the letter has left and not longer; staff read its name alone.
 *
 * @param name such as {@code meeting.ics}: small letters, digits, dots and dashes, at most 60
 * @param type its media type, without parameters
 * @param method what a calendar is for, such as {@code REQUEST}, the same as in the file: then mail programs show the
 *     entry with their own buttons. For {@code text/calendar} alone.
 * @param file at most {@link #LARGEST} bytes; a calendar in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Attachment(String name, String type, Optional<String> method, byte[] file) {

    /** Bytes of a file. */
    public static final int LARGEST = 64 << 10;

    private static final String CALENDAR = "text/calendar";
    private static final Pattern NAME =
            Pattern.compile("(?=.{3,60}$)[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*\\.[a-z0-9]{1,8}");
    private static final Pattern TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9][a-z0-9.+-]{0,80}");
    private static final Pattern METHOD = Pattern.compile("[A-Z]{3,20}");

    /** @throws IllegalArgumentException if one of them has another shape, or the file is empty or too large */
    public Attachment {
        must(NAME.matcher(name).matches(), "No name of a file");
        must(TYPE.matcher(type).matches() && !type.startsWith("multipart/"), "No type of a file");
        must(
                method.isEmpty()
                        || (type.equals(CALENDAR)
                                && METHOD.matcher(method.get()).matches()),
                "No method of a calendar");
        must(file.length > 0 && file.length <= LARGEST, "A file of %d bytes".formatted(file.length));
        file = file.clone();
    }

    private static void must(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** A file. */
    public static Attachment of(String name, String type, byte[] file) {
        return new Attachment(name, type, Optional.empty(), file);
    }

    /** An entry for the reader's calendar. */
    public static Attachment calendar(String name, String method, byte[] file) {
        return new Attachment(name, CALENDAR, Optional.of(method), file);
    }
}
