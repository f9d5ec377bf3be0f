package org.interlace.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_port_stays_the_same_while_it_is_free() {
        var file = folder.resolve("port");

        assertThat(Ports.remembered(file)).isEqualTo(Ports.remembered(file));
    }

    @Test
    void a_port_that_somebody_took_is_replaced_and_the_new_one_remembered() throws IOException {
        var file = folder.resolve("port");
        var first = Ports.remembered(file);

        try (var taken = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree("127.0.0.1", taken.getLocalPort())).isFalse();
            var second = Ports.remembered(file);
            assertThat(second).isNotEqualTo(first).isEqualTo(Ports.remembered(file));
        }
    }

    @Test
    void a_broken_file_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("port"), "five");

        assertThatThrownBy(() -> Ports.remembered(file))
                .hasMessage("%s holds no port number; delete it".formatted(file));
    }

    @Test
    void an_address_that_is_not_ours_is_not_free() {
        assertThat(Ports.isFree("192.0.2.1", 8080)).isFalse();
    }
}
