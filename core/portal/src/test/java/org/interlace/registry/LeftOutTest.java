package org.interlace.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutTest {

    @TempDir
    Path folder = Path.of("");

    private LeftOut leftOut() {
        return new LeftOut(Optional.of(folder.toString()));
    }

    @Test
    void the_refused_and_the_rested_are_named_with_their_reasons() throws IOException {
        Files.writeString(
                folder.resolve("refused.json"), "[{\"jar\":\"a.jar\",\"reasons\":[\"it is bad\",\"and old\"]}]");
        Files.writeString(folder.resolve("rested.json"), "[{\"jar\":\"b.jar\",\"id\":\"b\",\"reason\":\"it fell\"}]");

        assertThat(leftOut().jars())
                .containsExactly(new LeftOut.Jar("a.jar", "it is bad; and old"), new LeftOut.Jar("b.jar", "it fell"));
    }

    @Test
    void nothing_is_left_out_where_no_launcher_wrote() {
        assertThat(leftOut().jars()).isEmpty();
        assertThat(new LeftOut(Optional.empty()).jars()).isEmpty();
    }

    @Test
    void a_damaged_file_hides_no_page() throws IOException {
        Files.writeString(folder.resolve("refused.json"), "[{");
        Files.writeString(folder.resolve("rested.json"), "{}");

        assertThat(leftOut().jars()).isEmpty();
    }
}
