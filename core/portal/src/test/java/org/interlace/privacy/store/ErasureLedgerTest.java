package org.interlace.privacy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.interlace.database.KeyedHashes;
import org.interlace.privacy.domain.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decision D5: erased stays erased. */
class ErasureLedgerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC);

    private final UUID account = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    @TempDir
    private Path folder = Path.of("");

    private ErasureLedger ledger(Path where) {
        return new ErasureLedger(Optional.of(where.toString()), KeyedHashes.any(), CLOCK);
    }

    @Test
    void each_id_is_a_line_that_names_nobody_and_can_be_recognised() throws IOException {
        var ledger = ledger(folder.resolve("backups"));
        assertThat(ledger.append(new Person(account, member, null))).isTrue();
        assertThat(ledger.append(new Person(null, member, null))).isTrue();

        var file = folder.resolve("backups").resolve(ErasureLedger.FILE);
        var hash = HexFormat.of().formatHex(ledger.hash(member));
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "2026-11-23 account " + HexFormat.of().formatHex(ledger.hash(account)),
                        "2026-11-23 member " + hash,
                        "2026-11-23 member " + hash);
        assertThat(Files.readString(file)).doesNotContain(account.toString(), member.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void without_a_folder_nothing_is_written_and_an_erasure_goes_on() {
        assertThat(new ErasureLedger(Optional.empty(), KeyedHashes.any(), CLOCK)
                        .append(new Person(account, null, null)))
                .isTrue();
    }

    @Test
    void what_cannot_be_written_is_said_so_that_it_is_tried_again() throws IOException {
        var file = Files.createFile(folder.resolve("no-folder"));
        assertThat(ledger(file).append(new Person(account, null, null))).isFalse();
    }
}
