package org.interlace.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EndLinkTest {

    private static final UnaryOperator<byte[]> OURS = signer("ours");
    private final EndLink link = EndLink.of(UUID.randomUUID(), "room.message");

    private static UnaryOperator<byte[]> signer(String key) {
        return content -> {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return digest.digest(content);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Test
    void it_comes_back_as_it_was_and_fits_into_an_address() {
        var written = link.written(OURS);

        assertThat(written).matches("[a-z0-9-]{3,60}");
        assertThat(EndLink.read(written, OURS)).hasValue(link);
        assertThat(link.kind()).isEqualTo(EndLink.number("room.message"));
    }

    @Test
    void nobody_else_can_write_one() {
        assertThat(EndLink.read(link.written(signer("theirs")), OURS)).isEmpty();
        var written = link.written(OURS);
        for (int i = 0; i < written.length(); i++) {
            char other = written.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(EndLink.read(written.substring(0, i) + other + written.substring(i + 1), OURS))
                    .as("letter %d changed", i)
                    .isEmpty();
        }
    }

    @Test
    void nonsense_is_no_link() {
        for (var text : new String[] {"", "a", "a".repeat(58), "A".repeat(58), "é".repeat(58), "a".repeat(500)}) {
            assertThat(EndLink.read(text, OURS)).isEmpty();
        }
    }
}
