package org.interlace.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.database.KeyedHash;
import org.interlace.privacy.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who was erased, beside the backups (decision D5), so that a restored backup can be cleared of them again. One line for
 * each id: {@code 2026-11-23 account <64 hexadecimal digits>}; the digits are the keyed hash of {@code erased <id>}
 * under the key that the backup itself holds. Only appended to; the same line may stand there twice.
 */
@ApplicationScoped
public class ErasureLedger {

    /** Its name in {@code interlace.backup.dir}. */
    public static final String FILE = "erasures.ledger";

    private static final Logger LOG = Logger.getLogger(ErasureLedger.class.getName());

    private final Optional<String> folder;
    private final KeyedHash hashes;
    private final Clock clock;

    @Inject
    ErasureLedger(
            @ConfigProperty(name = "interlace.backup.dir") Optional<String> folder, KeyedHash hashes, Clock clock) {
        this.folder = folder;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Adds a person.
     *
     * @return false when it could not be written and must be tried again; true also where there is no folder
     */
    public boolean append(Person person) {
        var where = folder.filter(name -> !name.isBlank()).map(Path::of);
        if (where.isEmpty()) {
            return true;
        }
        try {
            write(where.get(), line("account", person.account()) + line("member", person.profile()));
            return true;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The erasure ledger cannot be written; it is tried again", e);
            return false;
        }
    }

    private String line(String what, @Nullable UUID id) {
        return id == null
                ? ""
                : "%s %s %s\n"
                        .formatted(
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                                what,
                                HexFormat.of().formatHex(hash(id)));
    }

    /** What stands in the ledger for an id. */
    byte[] hash(UUID id) {
        return hashes.of("erased " + id);
    }

    private static void write(Path folder, String lines) throws IOException {
        Files.createDirectories(folder);
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(folder.resolve(FILE), options, ownerOnly)) {
            var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
