package org.interlace.launcher.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.interlace.launcher.console.Problem;

/** Passwords between our own parts: made once, kept in a file only we can read. */
public final class Secrets {

    private static final int BYTES = 24;

    private Secrets() {}

    /** The password in the file, made when there is none. */
    public static synchronized String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Folders.writePrivate(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Problem("%s cannot be read (%s)".formatted(file, Reasons.of(e)), e);
        }
    }
}
