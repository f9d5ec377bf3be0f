package org.interlace.launcher.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.interlace.launcher.data.Folders;

/**
 * The password that Neo4j takes over at its very first start, in the file its own admin command would write: that
 * command costs a Java machine and shows the password to everybody who lists processes.
 */
record FirstPassword(String user, String password) {

    private static final int ROUNDS = 1024;
    private static final int SALT_BYTES = 32;

    /** Written only while there is no database yet. */
    void write(Path graphData) throws IOException {
        if (Files.exists(graphData.resolve("databases"))) {
            return;
        }
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var folder = Files.createDirectories(graphData.resolve("dbms"));
        Folders.writePrivate(folder.resolve("auth.ini"), line(salt) + "\n");
    }

    String line(byte[] salt) {
        var hex = HexFormat.of();
        return "%s:SHA-256,%s,%s,%d:".formatted(user, hex.formatHex(digest(salt)), hex.formatHex(salt), ROUNDS);
    }

    private byte[] digest(byte[] salt) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            var hash = sha.digest(password.getBytes(StandardCharsets.UTF_8));
            for (var round = 1; round < ROUNDS; round++) {
                hash = sha.digest(hash);
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
