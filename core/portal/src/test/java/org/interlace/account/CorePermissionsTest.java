package org.interlace.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.interlace.account.store.AccountTable;
import org.junit.jupiter.api.Test;

/** Whatever the core asks for can be granted on the page of roles. */
class CorePermissionsTest {

    private static final Pattern WRITTEN =
            Pattern.compile("new Permission\\(\\s*\"(\\w+)\",\\s*\"(\\w+)\",\\s*\"(\\w+)\"\\)");

    @Test
    void every_permission_of_the_core_is_offered() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                WRITTEN.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) + ":" + found.group(2) + ":" + found.group(3))
                        .filter(permission -> !AccountTable.everybodyMay(permission))
                        .forEach(asked::add);
            }
        }

        assertThat(asked).isNotEmpty();
        assertThat(Roles.ofCore()).containsAll(asked);
    }
}
