package org.interlace.launcher.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.interlace.launcher.console.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void nobody_says_anything_and_the_defaults_hold() {
        var settings = read(Map.of(), Map.of());

        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(8080);
        assertThat(settings.text(Setting.HTTP_BIND)).isEqualTo("127.0.0.1");
        assertThat(settings.isSet(Setting.DATABASE_URL)).isFalse();
        assertThat(settings.isOn(Setting.SAFE_MODE)).isFalse();
        assertThat(settings.data().root()).isEqualTo(Path.of("var").toAbsolutePath());
        assertThat(settings.complaints()).isEmpty();
    }

    @Test
    void the_command_line_beats_the_environment_which_beats_the_data_folder_which_beats_the_distribution()
            throws IOException {
        write("""
                interlace.http.port=1
                interlace.mail.port=1
                interlace.mail.host=one
                interlace.zone=Europe/Paris
                interlace.mail.from=portal@example.org
                interlace.base-url=https://portal.example.org
                """);
        var data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(
                data.resolve("interlace.properties"),
                "interlace.http.port=2\ninterlace.mail.port=2\ninterlace.mail.host=two\n");

        var settings = read(
                Map.of("interlace.http.port", "4", "interlace.data", data.toString()),
                Map.of("INTERLACE_HTTP_PORT", "3", "INTERLACE_MAIL_PORT", "3"));

        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(4);
        assertThat(settings.number(Setting.MAIL_PORT)).isEqualTo(3);
        assertThat(settings.text(Setting.MAIL_HOST)).isEqualTo("two");
        assertThat(settings.text(Setting.ZONE)).isEqualTo("Europe/Paris");
    }

    @Test
    void an_outside_server_needs_its_user_and_password() {
        assertThatThrownBy(() -> read(Map.of("interlace.graph.uri", "bolt://elsewhere:7687"), Map.of()))
                .isInstanceOf(Problem.class)
                .hasMessage("interlace.graph.uri is set, so interlace.graph.user must be set too");
    }

    @Test
    void a_mail_server_needs_a_sender_and_the_address_that_links_begin_with() {
        assertThatThrownBy(() -> read(Map.of("interlace.mail.host", "mail.example.org"), Map.of()))
                .isInstanceOf(Problem.class)
                .hasMessage("interlace.mail.host is set, so interlace.mail.from must be set too");
        assertThatThrownBy(() -> read(
                        Map.of("interlace.mail.host", "mail.example.org", "interlace.mail.from", "a@example.org"),
                        Map.of()))
                .isInstanceOf(Problem.class)
                .hasMessage("interlace.mail.host is set, so interlace.base-url must be set too");
    }

    @Test
    void settings_of_plugins_are_handed_on_whole() {
        var settings = read(Map.of("interlace.plugin.lending.days", "14"), Map.of());

        assertThat(settings.ofPlugins()).containsExactly(Map.entry("interlace.plugin.lending.days", "14"));
        assertThat(settings.complaints()).isEmpty();
    }

    @Test
    void the_environment_writes_names_in_capitals_with_underscores() {
        assertThat(Setting.SAFE_MODE.environmentName()).isEqualTo("INTERLACE_PLUGINS_SAFE_MODE");
        assertThat(Setting.BASE_URL.environmentName()).isEqualTo("INTERLACE_BASE_URL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interlace.http.port         | 0
            interlace.http.port         | 65536
            interlace.http.port         | http
            interlace.http.bind         | example.org
            interlace.base-url          | ftp://example.org
            interlace.mail.from         | nobody
            interlace.mail.from         | a@b Bcc:c@d
            interlace.digest.time       | 7:30
            interlace.keep.rooms        | 0
            interlace.keep.requests     | half a year
            interlace.digest.time       | 24:00
            interlace.digest.day        | Monday
            interlace.base-url          | https:
            interlace.memory            | 12
            interlace.memory            | 0g
            interlace.graph.memory      | much
            interlace.database.url      | jdbc:mysql://localhost/x
            interlace.graph.uri         | http://localhost
            interlace.mail.tls          | yes
            interlace.mail.port         | -1
            interlace.languages         | fr,xx
            interlace.languages         | ,
            interlace.zone              | Belgium
            interlace.fetch.inside      | calendar.example.org
            interlace.fetch.inside      | http://calendar.example.org:8443/
            interlace.plugins.safe-mode | on
            """)
    void a_wrong_setting_stops_with_its_name_its_value_and_what_is_allowed(String key, String value) {
        assertThatThrownBy(() -> read(Map.of(key, value), Map.of()))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("%s on the command line is '%s'; allowed: ".formatted(key, value));
    }

    @Test
    void a_wrong_setting_names_the_file_it_stands_in() throws IOException {
        write("interlace.http.port=many\n");

        assertThatThrownBy(() -> read(Map.of(), Map.of()))
                .hasMessage("interlace.http.port in %s is 'many'; allowed: a port from 1 to 65535".formatted(conf()));
    }

    @Test
    void names_that_are_no_settings_are_reported_and_those_of_plugins_are_not() throws IOException {
        write("interlace.htp.port=1\ninterlace.plugin.events.days=3\n");

        assertThat(read(Map.of("interlace.nonsense", "1"), Map.of()).complaints())
                .containsExactly(
                        "interlace.htp.port in %s is no setting and has no effect".formatted(conf()),
                        "interlace.nonsense on the command line is no setting and has no effect");
    }

    @Test
    void sizes_are_read_in_megabytes() {
        var settings = read(Map.of("interlace.memory", "2G", "interlace.graph.memory", "640m"), Map.of());

        assertThat(settings.megabytes(Setting.MEMORY)).isEqualTo(2048);
        assertThat(settings.megabytes(Setting.GRAPH_MEMORY)).isEqualTo(640);
    }

    @Test
    void a_settings_file_that_cannot_be_read_is_named() throws IOException {
        Files.write(conf(), new byte[] {(byte) 0xff, (byte) 0xfe, '='});

        assertThatThrownBy(() -> read(Map.of(), Map.of())).hasMessageContaining(conf().toString());
    }

    @Test
    void the_file_of_the_distribution_shows_every_setting_with_its_default() throws IOException {
        var shipped = Files.readString(Path.of("src/dist/conf/interlace.properties"));

        for (var setting : Setting.values()) {
            assertThat(shipped)
                    .contains("# %s\n# Allowed: %s\n#%s=%s\n"
                            .formatted(
                                    setting.meaning(), setting.allowed().words(), setting.key(), setting.fallback()));
        }
    }

    private Settings read(Map<String, String> commandLine, Map<String, String> environment) {
        return new Sources(commandLine, environment, conf()).read();
    }

    private void write(String content) throws IOException {
        Files.writeString(conf(), content);
    }

    private Path conf() {
        return folder.resolve("conf.properties");
    }
}
