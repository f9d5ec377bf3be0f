package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.interlace.api.page.Access;
import org.interlace.api.page.PageRule;
import org.interlace.navigation.CorePages;
import org.interlace.testkit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * security.md A10: whatever people write into any field is shown as what they wrote, on every page, in every letter, in
 * the file of one's data. Nothing of it runs in a real browser, nothing of it becomes a part of a page, and no page needs
 * its policy to keep it from running.
 */
class A10StoredMarkupIT {

    /** How often every field is filled, each time with the next texts. */
    private static final int ROUNDS = Integer.getInteger("interlace.test.rounds", 1);

    private static final int MOST_OF_A_KIND = 2;

    /** Pages that lead elsewhere by themselves. */
    private static final Set<String> NOT_READ = Set.of("/away", "/logout");

    /** What is read by whom; others read what is for staff. */
    private static final Map<String, List<Class<? extends Access>>> OPEN = Map.of(
            "visitor", List.of(Access.Everyone.class),
            "member", List.of(Access.Everyone.class, Access.SignedIn.class));

    /** Pages that look for what is asked in their address. */
    private static final List<String> SEARCHES = List.of(
            "/directory?q=",
            "/organisations?q=",
            "/admin/members?q=",
            "/admin/vocabularies/topic?q=",
            "/admin/audit?member=",
            "/login?next=",
            "/profile/skills?word=",
            "/directory?skill=");

    /** Embeddings and overrides, which nothing that is shown may hold. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    @TempDir
    private Path folder = Path.of("");

    private final HostileTexts texts = new HostileTexts();
    private final Set<Integer> seen = new TreeSet<>();

    /** By person: the pages that showed something of it. */
    private final Map<String, Set<String>> showing = new HashMap<>();

    @Test
    void what_people_write_is_shown_as_they_wrote_it_and_never_runs() throws Exception {
        List<String> wrong;
        try (var mails = new MailPortal(true);
                var watches = new Watches(mails.portal())) {
            long begin = System.nanoTime();
            var writing = new HostileWriting(mails.portal(), texts, watches, folder);
            for (int round = 0; round < ROUNDS; round++) {
                writing.everything();
                for (var person : List.of("visitor", "member", "facilitator", "admin")) {
                    if (round == 0) {
                        read(watches, person, writing.paths(person));
                    } else {
                        showing.getOrDefault(person, Set.of()).forEach(path -> open(watches, person, path));
                    }
                }
            }
            introductions(mails.portal(), watches);
            while (!texts.all(ROUNDS)) {
                writing.once();
            }
            search(watches);
            int letters = readLetters(mails, watches);
            readOwnData(watches);
            wrong = watches.allWrong();
            wrong.forEach(System.out::println);
            System.out.printf(
                    "A10: %d hostile texts, %d times in %d fields (%d of them read again); %d pages and %d letters"
                            + " opened by %s in %d s; wrong: %d%n",
                    texts.size(),
                    texts.written(),
                    texts.joints().size(),
                    seen.size(),
                    watches.pages(),
                    letters,
                    watches.people(),
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                    wrong.size());
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .as("what is written is read somewhere")
                .hasSizeGreaterThan(texts.joints().size() / 2);
    }

    /** All that is written there is read by somebody. */
    private void introductions(Portal portal, Watches watches) {
        int first = texts.joints().size();
        new HostileIntroductions(portal, texts, watches, (person, path) -> open(watches, person, path)).write();
        var joints = texts.joints();
        for (int mark = first; mark < joints.size(); mark++) {
            if (!seen.contains(mark)) {
                watches.wrong("nobody reads " + joints.get(mark));
            }
        }
    }

    /** Every page of somebody, and what it leads to: first from beside what was written. */
    private void read(Watches watches, String person, Set<String> written) {
        var watch = watches.of(person);
        var beside = new ArrayDeque<String>(written);
        var more = new ArrayDeque<String>();
        for (var rule : CorePages.PAGES) {
            if (!rule.address().contains("{")
                    && !NOT_READ.contains(rule.address())
                    && OPEN.getOrDefault(person, List.of(Access.Granted.class)).stream()
                            .anyMatch(kind -> kind.isInstance(rule.access()))) {
                open(watches, person, rule.address());
                beside.addAll(watch.leads(true));
                more.addAll(watch.leads(false));
            }
        }
        var opened = new HashMap<String, Integer>();
        var known = new HashSet<String>();
        while (!beside.isEmpty() || !more.isEmpty()) {
            var path = beside.isEmpty() ? more.remove() : beside.remove();
            var rule = known.add(path) ? rule(path) : Optional.<PageRule>empty();
            if (rule.filter(one -> opened.merge(one.address(), 1, Integer::sum) <= MOST_OF_A_KIND)
                    .isPresent()) {
                open(watches, person, path);
                beside.addAll(watch.leads(true));
                more.addAll(watch.leads(false));
            }
        }
    }

    /** The rule of a page about one thing. */
    private static Optional<PageRule> rule(String path) {
        return CorePages.PAGES.stream().noneMatch(rule -> rule.address().equals(path))
                ? CorePages.PAGES.stream()
                        .filter(rule -> path.matches(rule.address().replaceAll("\\{[^}]+}", "[^/]+")))
                        .findFirst()
                : Optional.empty();
    }

    private void open(Watches watches, String person, String path) {
        if (check(watches, person + " " + path, watches.of(person).open(path))) {
            showing.computeIfAbsent(person, name -> new LinkedHashSet<>()).add(path);
        }
    }

    /** Each joint that begins to be shown is shown as a whole. */
    private boolean check(Watches watches, String where, String words) {
        var joints = texts.joints();
        var shown = Watch.seen(words);
        var marks = texts.marks().matcher(shown);
        var here = new TreeSet<Integer>();
        while (marks.find()) {
            here.add(Integer.parseInt(marks.group(1)));
        }
        for (int mark : here) {
            seen.add(mark);
            if (!shown.contains(Watch.seen(joints.get(mark)))) {
                var at = shown.indexOf(texts.mark(mark));
                watches.wrong(where + " shows something else than " + Watch.seen(joints.get(mark)) + "\n   but "
                        + shown.substring(at, Math.min(shown.length(), at + 300)));
            }
        }
        if (TURNS.matcher(words).find()) {
            watches.wrong(where + " holds invisible letters that turn what stands behind them");
        }
        return !here.isEmpty();
    }

    private void search(Watches watches) {
        var watch = watches.of("admin");
        for (var search : SEARCHES) {
            for (int i = 0; i < 3; i++) {
                watch.open(search + URLEncoder.encode(texts.joint(1500), StandardCharsets.UTF_8));
            }
        }
        // letters that no table keeps: refused, and shown to who wrote them
        texts.broken().forEach(text -> watches.of("member").send("/profile/words", "save", Map.of("headline", text)));
    }

    /** Letters as they arrive, in the same browser. */
    private int readLetters(MailPortal mails, Watches watches) throws MessagingException, IOException {
        MailPortal.pause(Duration.ofSeconds(3));
        int letters = 0;
        for (var message : mails.road().arrived()) {
            for (var html : html(message, new ArrayList<>())) {
                letters++;
                check(
                        watches,
                        "letter " + message.getSubject(),
                        watches.of("visitor").show("letter", html));
            }
            assertThat(message.getSubject()).doesNotContain("\r", "\n");
        }
        assertThat(letters).as("letters").isGreaterThan(3);
        return letters;
    }

    private static List<String> html(Part part, List<String> found) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                html(parts.getBodyPart(i), found);
            }
        } else if (part.isMimeType("text/html")) {
            found.add(part.getContent().toString());
        }
        return found;
    }

    private void readOwnData(Watches watches) throws IOException {
        var watch = watches.of("member");
        watch.open("/account/data");
        watch.page().locator("#password").fill("interlace-demo");
        var file = watch.page()
                .waitForDownload(() -> watch.page().locator("#take").click())
                .path();
        try (var zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".html")) {
                    var html = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    check(watches, entry.getName(), watch.show(entry.getName(), html));
                }
            }
        }
    }
}
