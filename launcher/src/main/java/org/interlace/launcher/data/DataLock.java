package org.interlace.launcher.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.interlace.launcher.console.Problem;

/** One running portal per data folder; the system frees the lock when its process ends, however it ends. */
public final class DataLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private DataLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or says in one line who has it. */
    public static DataLock take(DataFolder folder) {
        return tryTake(folder)
                .orElseThrow(() -> new Problem(
                        "A portal already runs on %s (process %s); stop it, or choose another folder with --data"
                                .formatted(folder.root(), holder(folder))));
    }

    /** Takes the lock when nobody has it. */
    public static Optional<DataLock> tryTake(DataFolder folder) {
        try {
            var channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            var pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new DataLock(channel, lock.get()));
        } catch (IOException e) {
            throw new Problem("%s cannot be locked (%s)".formatted(folder.root(), Reasons.of(e)), e);
        }
    }

    /** Whether somebody has the lock, without taking it for longer than the question lasts. */
    public static boolean isTaken(DataFolder folder) {
        if (!Files.exists(file(folder))) {
            return false;
        }
        try (var channel = FileChannel.open(file(folder), StandardOpenOption.WRITE)) {
            return tryLock(channel).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** The process id written by the one who has, or last had, the lock. */
    public static String holder(DataFolder folder) {
        try {
            return Files.readString(file(folder)).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static Path file(DataFolder folder) {
        return folder.root().resolve("lock");
    }
}
