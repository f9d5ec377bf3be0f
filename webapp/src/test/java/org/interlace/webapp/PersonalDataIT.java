package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept about somebody is handed out by the core and by every plugin, on or off, without any secret. */
@PortalTest
class PersonalDataIT {

    @Test
    void an_export_holds_an_entry_of_each_part_and_no_hash(Portal portal, @TempDir Path folder) throws IOException {
        portal.token("coach");
        var file = folder.resolve("coach.json");

        var result = portal.command("account", "export", "--email", "coach@demo.test", file.toString());

        assertThat(result.exit()).as(result.text()).isZero();
        assertThat(Files.readString(file))
                .contains("core.account", "core.sessions", "core.tokens", "core.member", "core.ties", "core.blocks")
                .contains("\"source\": \"example\"")
                .doesNotContain("$argon2", "\"password\":", "\"hash\":");
        assertThat(portal.command("account", "export", "--email", "coach@demo.test", file.toString())
                        .exit())
                .as("a file that is there is not overwritten")
                .isEqualTo(1);
    }

    @Test
    void nobody_is_neither_exported_nor_erased(Portal portal, @TempDir Path folder) {
        var file = folder.resolve("nobody.json");

        assertThat(portal.command("account", "export", "--email", "nobody@demo.test", file.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(portal.command("account", "erase", "--email", "nobody@demo.test")
                        .exit())
                .isEqualTo(1);
        assertThat(file).doesNotExist();
    }
}
