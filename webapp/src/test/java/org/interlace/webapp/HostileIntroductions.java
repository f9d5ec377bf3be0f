package org.interlace.webapp;

import com.microsoft.playwright.PlaywrightException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.interlace.testkit.Portal;

/** Every field of introductions, needs and doors, filled with hostile texts by people with hostile names; and where each is read. */
final class HostileIntroductions {

    private static final List<String> LISTS = List.of(
            "/",
            "/introductions",
            "/introductions/needs",
            "/introductions/doors",
            "/requests",
            "/notifications",
            "/rooms");
    private static final List<String> ADMINISTRATION = List.of(
            "/admin/introductions", "/admin/introductions/figures", "/admin/introductions/rules", "/admin/audit");

    private final Portal portal;
    private final HostileTexts texts;
    private final Watches watches;
    private final BiConsumer<String, String> reading;
    private final Set<String> readers = new LinkedHashSet<>();

    /** @param reading opens a page for somebody and looks at it */
    HostileIntroductions(Portal portal, HostileTexts texts, Watches watches, BiConsumer<String, String> reading) {
        this.portal = portal;
        this.texts = texts;
        this.watches = watches;
        this.reading = reading;
    }

    private void read(String path, String... people) {
        for (var person : people) {
            readers.add(person);
            reading.accept(person, path);
        }
    }

    @FunctionalInterface
    private interface Step {
        void write();
    }

    void write() {
        for (var step : List.<Step>of(this::postings, this::introduction, this::lookOver)) {
            try {
                step.write();
            } catch (PlaywrightException | AssertionError | IllegalStateException e) {
                watches.wrong("introductions: " + e);
            }
        }
        for (var person : List.copyOf(readers)) {
            LISTS.forEach(path -> read(path, person));
        }
        ADMINISTRATION.forEach(path -> read(path, "admin"));
    }

    private String text(int longest) {
        return texts.joint(longest);
    }

    private void press(String person, String button, Map<String, String> fields) {
        int status = watches.of(person).press(button, fields);
        if (status != 200) {
            watches.wrong(person + " may not press " + button + " at " + here(person) + ": " + status);
        }
    }

    private String here(String person) {
        return watches.of(person).page().url().substring(portal.address().length());
    }

    /** Opens a page and presses a button on it; answers where that leads. */
    private String write(String person, String path, String button, Map<String, String> fields) {
        watches.of(person).open(path);
        press(person, button, fields);
        return here(person);
    }

    private String handle(String person) {
        watches.of(person).open("/profile/name");
        return watches.of(person).page().locator("#handle").inputValue();
    }

    /** Asks step by step; answers the address of what was asked. */
    private String ask(String person, String to) {
        watches.of(person).open("/introductions/new?" + to);
        if (watches.of(person).page().locator("#forward").count() > 0) {
            press(person, "forward", Map.of("purpose", "advice"));
            press(person, "forward", Map.of("phrases", "beside"));
        }
        press(person, "send", Map.of("text", text(1000)));
        return here(person);
    }

    /** What one looks for and which doors one knows, and how others come upon it. */
    private void postings() {
        var need = write(
                "member",
                "/introductions/needs",
                "write",
                Map.of("text", text(300), "shown", "1", "purpose", "advice"));
        write("member", "/introductions/doors", "offer", Map.of("text", text(300)));
        var other = write("coach", "/introductions/needs", "write", Map.of("text", text(300), "shown", "1"));
        write("coach", "/introductions/doors", "offer", Map.of("text", text(300)));
        // too short, and shown to who wrote it
        watches.of("coach").send("/introductions/doors", "offer", Map.of("text", ""));
        read(need, "member", "coach", "admin");
        read(other, "coach", "member");
        var about = "about=" + need.substring(need.lastIndexOf('/') + 1);
        read("/introductions/new?" + about, "coach", "admin");
        read(ask("entrepreneur", about), "entrepreneur", "member");
        read("/introductions/doors?q=alert", "member", "coach", "admin");
    }

    /** Asked, opened with a sentence, answered with another way, confirmed, and met. */
    private void introduction() {
        var trio = Trio.find(portal);
        var page = ask(trio.asker(), "to=" + handle(trio.target()));
        read(page, trio.asker(), trio.connector());
        press(trio.connector(), "gladly", Map.of("sentence", text(300)));
        read(page, trio.connector(), trio.target());
        press(trio.target(), "rather", Map.of("rather", "event", "note", text(300)));
        read(page, trio.target(), trio.asker());
        press(trio.asker(), "confirm", Map.of());
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
        write(trio.asker(), page, "propose", Map.of("day", day, "time", "18:00", "place", text(120)));
        read(page, trio.asker(), trio.connector(), trio.target());
    }

    /** Read first by a facilitator, who gives it back with advice; written anew, and translated. */
    private void lookOver() {
        var page = ask("member", "to=" + handle("curator"));
        var id = page.substring(page.lastIndexOf('/') + 1);
        read("/admin/introductions", "facilitator");
        write("facilitator", "/admin/introductions", "return-" + id, Map.of("advice-" + id, text(300)));
        read(page, "member");
        press("member", "again", Map.of("text", text(1000)));
        write(
                "facilitator",
                "/admin/introductions",
                "translate-" + id,
                Map.of("translation-" + id, text(1000), "translated-" + id, "nl"));
        read("/admin/introductions", "facilitator", "admin");
        read(page, "member");
    }
}
