package org.interlace.exchange;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to import, and how.
 *
 * @param files by {@link FileKind#word()}
 * @param trial only says what would happen
 * @param tiesOpen imported ties may be used for introductions at once
 * @param consentRecorded the people portrayed have agreed, as the operator states
 * @param password for every new account, meant for trials; without it people are invited
 */
public record ImportOrder(
        Map<String, Path> files,
        boolean trial,
        boolean tiesOpen,
        boolean consentRecorded,
        @Nullable String password) {

    /** Copies the files. */
    public ImportOrder {
        files = Map.copyOf(files);
    }
}
