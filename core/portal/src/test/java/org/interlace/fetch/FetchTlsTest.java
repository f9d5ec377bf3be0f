package org.interlace.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interlace.fetch.FetchProblem.NOT_ALLOWED;
import static org.interlace.fetch.FetchProblem.NO_ANSWER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection to the address that was looked at still asks for the certificate of the name. */
class FetchTlsTest {

    private static final char[] PASSWORD = "only-a-test".toCharArray();

    @TempDir
    static Path folder = Path.of("");

    private static SSLContext context = defaults();

    private static SSLContext defaults() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void makeCertificate() throws Exception {
        var file = folder.resolve("server.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=right.example",
                        "-ext",
                        "san=dns:right.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor())
                .as(new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        context = trusting(file);
    }

    private static SSLContext trusting(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        var own = store.getCertificate(store.aliases().nextElement());
        trusted.setCertificateEntry("own", own);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var made = SSLContext.getInstance("TLS");
        made.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return made;
    }

    private static TestServer secure(String answer) {
        return new TestServer(
                Fetchers.PUBLIC, context.getServerSocketFactory(), (question, out) -> TestServer.write(out, answer));
    }

    private static Fetchers fetchers(TestServer... servers) {
        return new Fetchers(servers)
                .name("right.example", Fetchers.PUBLIC)
                .name("wrong.example", Fetchers.PUBLIC)
                .trusting(context.getSocketFactory());
    }

    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @Test
    void the_name_must_be_the_certificates() {
        try (var server = secure(GOOD);
                var fetcher = fetchers(server).fetcher()) {
            var right = fetcher.fetch("https://right.example:" + server.port(), Optional.empty());

            assertThat(right.bytes()).asString().isEqualTo("ok");
            assertThat(Fetchers.refusal(fetcher, "https://wrong.example:" + server.port()))
                    .isEqualTo(NO_ANSWER);
            assertThat(Fetchers.refusal(fetcher, "https://" + Fetchers.PUBLIC + ":" + server.port()))
                    .isEqualTo(NO_ANSWER);
            assertThat(server.questions).as("nobody else was asked anything").hasSize(1);
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_none() {
        try (var server = secure(GOOD);
                var fetcher =
                        fetchers(server).trusting(defaults().getSocketFactory()).fetcher()) {
            assertThat(Fetchers.refusal(fetcher, "https://right.example:" + server.port()))
                    .isEqualTo(NO_ANSWER);
        }
    }

    @Test
    void what_was_safe_stays_safe() {
        try (var plain = new TestServer(Fetchers.PUBLIC, (question, out) -> TestServer.write(out, GOOD));
                var secure = secure("HTTP/1.1 302 Found\r\nLocation: http://right.example:" + plain.port()
                        + "/\r\nContent-Length: 0\r\n\r\n");
                var fetcher = fetchers(plain, secure).fetcher()) {
            assertThat(Fetchers.refusal(fetcher, "https://right.example:" + secure.port()))
                    .isEqualTo(NOT_ALLOWED);
            assertThat(plain.connections).hasValue(0);
        }
    }

    @Test
    void what_was_not_may_become_so() {
        try (var secure = secure(GOOD);
                var plain = new TestServer(
                        Fetchers.PUBLIC,
                        (question, out) -> TestServer.write(
                                out,
                                "HTTP/1.1 307 Moved\r\nLocation: https://right.example:" + secure.port()
                                        + "/\r\nContent-Length: 0\r\n\r\n"));
                var fetcher = fetchers(plain, secure).fetcher()) {
            assertThat(fetcher.fetch("http://right.example:" + plain.port(), Optional.empty())
                            .bytes())
                    .asString()
                    .isEqualTo("ok");
        }
    }

    @Test
    void who_never_shakes_hands_does_not_keep_us() {
        try (var mute = new TestServer(Fetchers.PUBLIC, (question, out) -> TestServer.write(out, GOOD));
                var fetcher = fetchers(mute).within(Duration.ofMillis(700)).fetcher()) {
            long start = System.nanoTime();

            assertThat(Fetchers.refusal(fetcher, "https://right.example:" + mute.port()))
                    .isEqualTo(NO_ANSWER);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        }
    }
}
