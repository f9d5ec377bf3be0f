package org.interlace.launcher.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.interlace.launcher.console.Problem;

/**
 * The one folder that holds everything a portal keeps.
 *
 * @param root absolute
 */
public record DataFolder(Path root) {

    private static final String PRIVATE = "rwx------";
    private static final int LONGEST_SOCKET = 107;
    private static final int MEGABYTE = 20;
    private static final long ROOM_FIRST = 400;
    private static final long ROOM_AGAIN = 64;

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes what is missing, and says in one line when the place cannot be written. */
    public DataFolder prepare() {
        if (controlSocket().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_SOCKET) {
            throw new Problem(
                    "The path of the data folder %s is too long for a socket in it; choose a shorter one with --data"
                            .formatted(root));
        }
        try {
            if (root.getParent() != null) {
                Files.createDirectories(root.getParent());
            }
            makePrivate(root);
            for (var part : new Path[] {logs(), work(), plugins(), postgres(), graph()}) {
                makePrivate(part);
            }
            var trial = Files.createTempFile(root, ".writable", "");
            Files.writeString(trial, "x".repeat(4096));
            Files.delete(trial);
        } catch (IOException e) {
            throw new Problem("The data folder %s cannot be written (%s)".formatted(root, reason(e)), e);
        }
        return this;
    }

    /** Says in one line when the disk has not the room that a start needs: more for the first one. */
    public DataFolder checkRoom() {
        var needed = Files.exists(work().resolve("portal")) ? ROOM_AGAIN : ROOM_FIRST;
        try {
            var free = Files.getFileStore(root).getUsableSpace() >> MEGABYTE;
            if (free < needed) {
                throw new Problem("The disk under %s has %d MB free and a start needs %d MB; make room"
                        .formatted(root, free, needed));
            }
        } catch (IOException e) {
            throw new Problem("The free space under %s cannot be read (%s)".formatted(root, Reasons.of(e)), e);
        }
        return this;
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** What can be thrown away and is made again. */
    public Path work() {
        return root.resolve("work");
    }

    /** What the launcher knows about plugin jars: refused.json, rested.json. */
    public Path plugins() {
        return root.resolve("plugins");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path graph() {
        return root.resolve("neo4j");
    }

    public Path controlSocket() {
        return root.resolve("control.sock");
    }

    public Path portalLog() {
        return logs().resolve("portal-0.log");
    }

    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)));
        }
    }

    private static String reason(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "NoSuchFileException" -> "no folder can be made there";
            case "FileAlreadyExistsException" -> "a file stands in its place";
            default -> Reasons.of(e);
        };
    }
}
