package org.interlace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.interlace.account.CurrentViewer;
import org.interlace.account.Viewers;
import org.interlace.account.domain.Caller;
import org.interlace.api.account.AccountId;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.AwayException;
import org.interlace.api.problem.PortalException;
import org.interlace.database.OwnHash;
import org.interlace.fetch.FetchProblem;
import org.interlace.navigation.OneFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a file of a plugin is answered. */
class FileDoorTest {

    private static final byte[] LONG = "BEGIN:VCALENDAR\r\n".repeat(500).getBytes(StandardCharsets.UTF_8);

    /** A file that counts how often it is made and does what a test says. */
    private static final class Feed implements PublicFile {

        Access access = Access.everyone();
        String type = "text/calendar; charset=utf-8";
        String version = "secret-7";
        Optional<String> name = Optional.empty();

        @Nullable
        RuntimeException fault;

        @Nullable
        Asked asked;

        boolean there = true;
        int made;

        @Override
        public String address() {
            return "/events/{handle}.ics";
        }

        @Override
        public Access access() {
            return access;
        }

        @Override
        public Optional<Content> open(Asked how) {
            asked = how;
            if (fault != null) {
                throw fault;
            }
            return there ? Optional.of(new Content(type, version, this::bytes, name)) : Optional.empty();
        }

        private byte[] bytes() {
            made++;
            return LONG;
        }
    }

    /** Pages that only say their status. */
    private final class Quiet extends Pages {

        @SuppressWarnings("NullAway") // never asked
        Quiet() {
            super(null, null, null, null, null, null, null, null);
        }

        @Override
        boolean welcome(Forwarded request, HttpServletResponse raw) {
            viewer.speak(Locale.forLanguageTag(languageSpoken));
            return true;
        }

        @Override
        void say(HttpServletRequest request, HttpServletResponse raw, int status) {
            raw.setStatus(status);
        }

        @Override
        void refuse(HttpServletRequest request, HttpServletResponse raw) {
            raw.setStatus(viewer.account().isPresent() ? 403 : 303);
        }
    }

    private final Feed feed = new Feed();
    private final List<Throwable> blamed = new ArrayList<>();
    private final CurrentViewer viewer = Viewers.visitor();
    private @Nullable FileDoor door;
    private String languageSpoken = "fr";

    private Requests.Answer ask(String method, String target, Map<String, String> headers) throws Exception {
        if (door == null) {
            door = new FileDoor(new OneFile(feed, blamed), new Quiet(), viewer, new OwnHash());
        }
        var answer = new Requests.Answer();
        var request = Forwarded.of(Requests.asking(method, target, "192.0.2.1", headers), Set.of());
        if (!door.serve(request, answer.response())) {
            answer.status = -1;
        }
        return answer;
    }

    private Requests.Answer get(String target) throws Exception {
        return ask("GET", target, Map.of());
    }

    private void signIn(String... permissions) {
        viewer.become(caller(permissions));
    }

    private static Caller caller(String... permissions) {
        return new Caller(new AccountId(UUID.randomUUID()), null, null, Set.of("member"), Set.of(permissions));
    }

    @Test
    void it_is_sent_with_what_keeps_it_harmless() throws Exception {
        feed.name = Optional.of("fair.ics");
        var answer = ask("GET", "/events/fair.ics?month=11", Map.of("Accept-Encoding", "gzip"));

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.headers)
                .containsEntry("Content-Type", "text/calendar; charset=utf-8")
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Content-Disposition", "attachment; filename=\"fair.ics\"")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .containsEntry("Cache-Control", "max-age=0, must-revalidate");
        assertThat(answer.headers.get("ETag")).startsWith("W/\"").doesNotContain("secret");
        assertThat(Objects.requireNonNull(feed.asked).values())
                .containsExactlyInAnyOrderEntriesOf(new TreeMap<>(Map.of("handle", "fair", "month", "11")));
    }

    @Test
    void what_stands_in_the_address_wins_over_the_question() throws Exception {
        get("/events/fair.ics?handle=other");

        assertThat(Objects.requireNonNull(feed.asked).value("handle")).isEqualTo("fair");
    }

    @Test
    void pictures_and_documents_are_not_compressed_again() throws Exception {
        feed.type = "application/pdf";

        assertThat(ask("GET", "/events/fair.ics", Map.of("Accept-Encoding", "gzip")).headers)
                .doesNotContainKey("Content-Encoding")
                .containsEntry("Content-Length", Integer.toString(LONG.length));
    }

    @Test
    void who_has_it_is_told_so_and_it_is_not_made() throws Exception {
        var tag = get("/events/fair.ics").headers.getOrDefault("ETag", "");
        feed.made = 0;

        var again = ask("GET", "/events/fair.ics", Map.of("If-None-Match", "\"x\", " + tag));

        assertThat(again.status).isEqualTo(304);
        assertThat(again.content.size()).isZero();
        assertThat(again.headers)
                .as("what a browser keeps under it stays harmless")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .containsEntry("ETag", tag);
        assertThat(feed.made).isZero();
    }

    @Test
    void for_visitors_it_is_made_once_for_each_version() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(get("/events/fair.ics").content.toByteArray()).isEqualTo(LONG);
        }
        assertThat(feed.made).isEqualTo(1);

        feed.version = "secret-8";
        get("/events/fair.ics");
        assertThat(feed.made).as("a changed one is never sent old").isEqualTo(2);
        get("/events/other.ics");
        get("/events/fair.ics?x=1");
        languageSpoken = "en";
        get("/events/fair.ics");
        assertThat(feed.made).isEqualTo(5);
    }

    @Test
    void the_tag_is_another_one_for_whatever_it_depends_on() throws Exception {
        var tags = new HashMap<String, String>();
        tags.put("first", tag("/events/fair.ics"));
        tags.put("address", tag("/events/other.ics"));
        tags.put("question", tag("/events/fair.ics?x=1"));
        languageSpoken = "en";
        tags.put("language", tag("/events/fair.ics"));
        feed.version = "secret-8";
        tags.put("version", tag("/events/fair.ics"));
        signIn();
        tags.put("viewer", tag("/events/fair.ics"));
        viewer.become(caller());
        tags.put("another viewer", tag("/events/fair.ics"));

        assertThat(tags.values()).doesNotHaveDuplicates();
    }

    private String tag(String target) throws Exception {
        return get(target).headers.getOrDefault("ETag", "");
    }

    @Test
    void what_a_member_reads_is_kept_for_nobody() throws Exception {
        signIn();

        assertThat(get("/events/fair.ics").headers)
                .containsEntry("Cache-Control", "private, max-age=0, must-revalidate");
        get("/events/fair.ics");
        assertThat(feed.made).isEqualTo(2);
    }

    @Test
    void a_browser_is_sent_to_sign_in_and_a_program_is_told() throws Exception {
        feed.access = Access.signedIn();

        var program = get("/events/fair.ics");
        assertThat(program.status).isEqualTo(401);
        assertThat(program.headers.get("WWW-Authenticate")).startsWith("Cookie ");
        assertThat(ask("GET", "/events/fair.ics", Map.of("Accept", "text/html,*/*")).status)
                .isEqualTo(303);
        assertThat(feed.asked).as("it is not even asked").isNull();
    }

    @Test
    void who_may_not_is_told_so() throws Exception {
        feed.access = Access.granted(new Permission("events", "figures", "read"));
        signIn("events:event:publish");
        assertThat(get("/events/fair.ics").status).isEqualTo(403);

        signIn("events:figures:read");
        assertThat(get("/events/fair.ics").headers)
                .containsEntry("Cache-Control", "private, max-age=0, must-revalidate");
    }

    @Test
    void a_no_is_an_answer_and_a_fault_counts_against_the_plugin() throws Exception {
        feed.there = false;
        assertThat(get("/events/fair.ics").status).isEqualTo(404);
        feed.fault = new PortalException(FetchProblem.TOO_LARGE, 2);
        assertThat(get("/events/fair.ics").status).isEqualTo(422);
        feed.fault = new IllegalStateException(new AwayException("the graph", null));
        assertThat(get("/events/fair.ics").status).isEqualTo(503);
        assertThat(blamed).isEmpty();

        feed.fault = new IllegalStateException("fell ill");
        assertThat(get("/events/fair.ics").status).isEqualTo(500);
        assertThat(blamed).hasSize(1);
        feed.fault = null;
        feed.there = true;
        feed.type = "no type";
        assertThat(get("/events/fair.ics").status).isEqualTo(500);
        assertThat(blamed).hasSize(2);
    }

    @Test
    void it_is_only_read() throws Exception {
        for (var method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
            assertThat(ask(method, "/events/fair.ics", Map.of()).status)
                    .as(method)
                    .isEqualTo(-1);
        }
        var head = ask("HEAD", "/events/fair.ics", Map.of());
        assertThat(head.headers).containsEntry("Content-Length", Integer.toString(LONG.length));
        assertThat(head.content.size()).isZero();
        assertThat(get("/events/fair").status).isEqualTo(-1);
        assertThat(feed.made).isEqualTo(1);
    }

    /** Prints what the door itself costs; a query of the plugin for its version comes on top. */
    @Test
    void an_unchanged_answer_costs_next_to_nothing() throws Exception {
        var headers = Map.of("Accept-Encoding", "gzip");
        var known = Map.of(
                "If-None-Match", ask("GET", "/events/fair.ics", headers).headers.getOrDefault("ETag", ""));
        for (int i = 0; i < 2000; i++) {
            ask("GET", "/events/fair.ics", headers);
            ask("GET", "/events/fair.ics", known);
        }
        System.out.printf("sent again %d us, not changed %d us%n", cost(headers), cost(known));

        assertThat(cost(headers)).isLessThan(Duration.ofMillis(1).toNanos() / 1000);
        assertThat(cost(known)).isLessThan(Duration.ofMillis(1).toNanos() / 1000);
    }

    private long cost(Map<String, String> headers) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 1000; i++) {
            ask("GET", "/events/fair.ics", headers);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1000 / 1000;
    }
}
