package org.interlace.exchange.domain;

import java.time.Instant;
import java.util.Set;
import org.interlace.account.domain.Email;
import org.interlace.api.exchange.BadRow;
import org.interlace.api.problem.PortalException;
import org.jspecify.annotations.Nullable;

/**
 * A person as a file of members describes them. User names are not taken: handles are random words until the member
 * chooses one (decision D19).
 *
 * @param id what the other system calls the person
 * @param email in small letters, or null
 * @param place of the person, as far as the file tells
 * @param role as in the file; grants nothing (decision D6)
 */
public record MemberRow(
        String id,
        @Nullable String email,
        String name,
        Whereabouts place,
        String organisation,
        String role,
        Set<String> skills,
        Set<String> languages,
        Set<String> topics,
        @Nullable String about,
        @Nullable Instant joined,
        @Nullable Instant active) {

    /** The columns that are read, and {@code username}, which is left behind on purpose. */
    public static final Set<String> COLUMNS = Set.of(
            "id",
            "username",
            "email",
            "first_name",
            "last_name",
            "display_name",
            "city",
            "country",
            "lat",
            "lon",
            "organisation",
            "role",
            "skills",
            "languages",
            "interests",
            "bio",
            "joined_at",
            "last_active_at",
            Rejects.REASON);

    /** How long an {@code id} may be. */
    public static final int LONGEST_ID = 100;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ABOUT = 10_000;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_WORD = 80;

    /**
     * Reads one row.
     *
     * @throws BadRow with the first thing that is wrong
     */
    public static MemberRow of(Row row, Times times) {
        row.check();
        return new MemberRow(
                row.required("id", LONGEST_ID),
                email(row),
                name(row),
                Whereabouts.of(row),
                row.line("organisation", LONGEST_NAME),
                row.line("role", LONGEST_WORD),
                row.words("skills"),
                row.words("languages"),
                row.words("interests"),
                absent(row.text("bio", LONGEST_ABOUT)),
                times.past(row, "joined_at"),
                times.past(row, "last_active_at"));
    }

    private static @Nullable String email(Row row) {
        var text = row.line("email", LONGEST_EMAIL);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new Email(text).value();
        } catch (PortalException e) {
            throw new BadRow("email is no e-mail address: " + text);
        }
    }

    private static String name(Row row) {
        var shown = row.line("display_name", LONGEST_NAME);
        var name = shown.isEmpty()
                ? (row.line("first_name", LONGEST_NAME) + " " + row.line("last_name", LONGEST_NAME)).strip()
                : shown;
        if (name.isEmpty()) {
            throw new BadRow("display_name, first_name and last_name are missing");
        }
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }
}
