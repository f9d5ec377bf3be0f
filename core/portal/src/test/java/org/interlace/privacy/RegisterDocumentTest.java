package org.interlace.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.interlace.api.message.MessageKey;
import org.interlace.privacy.domain.Kept;
import org.junit.jupiter.api.Test;

/** docs/register.md is printed from what the code declares. After a change: copy target/register.md there. */
class RegisterDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/register.md");
    private static final Path PRINTED = Path.of("target/register.md");
    private static final Path BUNDLES = Path.of("src/main/resources/org/interlace");

    @Test
    void the_document_says_what_the_code_declares() throws IOException {
        var printed = new StringBuilder("""
                # Register of processing

                What the core keeps about people, what for, and how long (GDPR, article 30). Printed from the code by
                `RegisterDocumentTest`; plugins declare their own, and Administration › Register of data shows all of it.

                | Domain | What | What for | How long | Where it points at people |
                | --- | --- | --- | --- | --- |
                """);
        for (var kept : Keepers.kept()) {
            printed.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            kept.domain(),
                            text(kept.title()),
                            text(kept.purpose()),
                            retention(kept),
                            String.join(
                                    ", ",
                                    kept.columns().stream()
                                            .map(column -> "`" + column + "`")
                                            .toList())));
        }
        Files.createDirectories(PRINTED.getParent());
        Files.writeString(PRINTED, printed);
        assertThat(Files.readString(DOCUMENT)).isEqualTo(printed.toString());
    }

    private static String retention(Kept kept) throws IOException {
        return new com.ibm.icu.text.MessageFormat(text(kept.retention().text()), Locale.ENGLISH)
                .format(new Object[] {kept.retention().number()});
    }

    private static String text(MessageKey key) throws IOException {
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(key.bundle()).resolve("messages_en.properties"))) {
            var texts = new Properties();
            texts.load(in);
            var text = texts.getProperty(key.key());
            assertThat(text).as(key.toString()).isNotNull();
            return text;
        }
    }
}
