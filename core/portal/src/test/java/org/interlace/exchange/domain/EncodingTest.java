package org.interlace.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {

    @Test
    void plain_letters_are_utf_8() throws IOException {
        assertThat(of("id,name\n1,Ana\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void accents_tell_which_one_it_is() throws IOException {
        var text = "id,name\n1,Théo Núñez\n2,Zoë «Œuvre» – 5 €\n";
        assertThat(of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(of(text.getBytes(Encoding.WESTERN))).isEqualTo(Encoding.WESTERN);
    }

    @Test
    void a_few_broken_bytes_do_not_change_a_utf_8_file() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("1,Théo\n2,Zoë\n".getBytes(StandardCharsets.UTF_8));
        file.write(new byte[] {'3', ',', (byte) 0xE9, '\n'});
        assertThat(of(file.toByteArray())).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void bytes_nobody_writes_are_broken_utf_8_and_not_western() throws IOException {
        assertThat(of(new byte[] {'1', ',', (byte) 0xFF, (byte) 0xFE, '\n'})).isEqualTo(StandardCharsets.UTF_8);
        assertThat(of(new byte[] {'1', ',', (byte) 0xC3, '(', '\n'})).isEqualTo(StandardCharsets.UTF_8);
        assertThat(of(new byte[] {'A', 'n', 'd', 'r', (byte) 0xE9, '\n'})).isEqualTo(Encoding.WESTERN);
    }

    @Test
    void letters_across_the_edge_of_the_buffer_are_read_whole() throws IOException {
        var text = "x".repeat((1 << 16) - 1) + "é".repeat(100);
        assertThat(of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
    }

    private static Charset of(byte[] bytes) throws IOException {
        return Encoding.of(new ByteArrayInputStream(bytes));
    }
}
