package org.interlace.webapp;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.interlace.testkit.Portal;

/** Every field of the core that somebody may write into, filled with hostile texts as far as it takes them. */
final class HostileWriting {

    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "de", "ar", "uk");
    private static final String ROOM = "/rooms/[0-9a-f-]{36}";

    private final Portal portal;
    private final HostileTexts texts;
    private final Watches watches;
    private final Path folder;
    private final Map<String, Set<String>> paths = new HashMap<>();
    private int round;

    HostileWriting(Portal portal, HostileTexts texts, Watches watches, Path folder) {
        this.portal = portal;
        this.texts = texts;
        this.watches = watches;
        this.folder = folder;
    }

    /** Writes into everything once more. */
    void everything() {
        List.<Step>of(
                        this::profile,
                        this::conversation,
                        this::project,
                        this::safety,
                        this::circle,
                        this::joining,
                        this::words,
                        this::people,
                        this::organisation,
                        this::file)
                .forEach(this::dare);
        round++;
    }

    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }

    /** One step that cannot be taken is told of, and keeps nobody from the next. */
    private void dare(Step step) {
        try {
            step.write();
        } catch (IOException | PlaywrightException | AssertionError e) {
            watches.wrong(e.toString());
        }
    }

    /** Fills one long field, to get through what a folder full of texts holds. */
    void once() {
        write("member", "/profile/words", "save", Map.of("about", text(5000)));
    }

    /** Where somebody wrote. */
    Set<String> paths(String person) {
        return paths.getOrDefault(person, Set.of());
    }

    private String text(int longest) {
        return texts.joint(longest);
    }

    private Map<String, String> each(String field, int longest) {
        var all = new LinkedHashMap<String, String>();
        LANGUAGES.forEach(language -> all.put(field + "." + language, text(longest)));
        return all;
    }

    private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
        var all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    private void write(String person, String path, String button, Map<String, String> fields) {
        paths.computeIfAbsent(person, name -> new LinkedHashSet<>()).add(path);
        int status = watches.of(person).send(path, button, fields);
        if (status != 200) {
            watches.wrong(person + " may not write at " + path + ": " + status + " "
                    + watches.of(person).page().locator("[role=alert], .error").allInnerTexts());
        }
    }

    private String handle(String person) {
        watches.of(person).open("/profile/name");
        return watches.of(person).page().locator("#handle").inputValue();
    }

    /** The first address of a kind that a page leads to. */
    private String led(String person, String page, String pattern) {
        watches.of(person).open(page);
        return watches.of(person).leads(false).stream()
                .filter(path -> path.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " at " + page));
    }

    private void profile() throws IOException {
        write("member", "/profile/name", "save", Map.of("name", text(200), "latinName", text(200)));
        write(
                "member",
                "/profile/words",
                "save",
                Map.of(
                        "headline",
                        text(200),
                        "audience.headline",
                        "everyone",
                        "about",
                        text(5000),
                        "audience.about",
                        "everyone"));
        write("member", "/profile/more", "save", Map.of("fields.looking-for", text(5000)));
        write("member", "/account/tokens", "create", Map.of("name", text(100)));
        watches.of("member").send("/profile/skills", "save", Map.of("word", text(300)));
        watches.of("member").open("/profile/picture");
        var page = watches.of("member").page();
        page.locator("#file")
                .setInputFiles(new FilePayload("\"><img src=x onerror=alert(1)>.png", "image/png", picture()));
        page.locator("#alternative").fill(text(300));
        page.locator("#audience").selectOption("everyone");
        page.locator("#save").click();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private void conversation() {
        watches.of("member").open("/rooms/with/" + handle("facilitator"));
        watches.of("member").page().locator("#enter").click();
        var room = here("member");
        if (!room.matches(ROOM)) {
            room = led("member", "/rooms", ROOM);
        }
        for (int i = 0; i < 2; i++) {
            write("member", room, "send", Map.of("words", text(4000)));
        }
        write("facilitator", room, "send", Map.of("words", text(4000)));
        write("member", room, "share-it", Map.of("contact", text(200)));
    }

    private void project() {
        var words = both(Map.of("title", text(200)), each("summary", 5000));
        write("member", "/projects/safran-et-compagnie/edit", "save", words);
        write(
                "coach",
                "/projects/new",
                "save",
                both(Map.of("title", text(200), "audience", "everyone"), each("summary", 2000)));
    }

    private void safety() {
        write("admin", "/admin/trusted", "name", Map.of("person", handle("expert")));
        write(
                "member",
                "/members/" + handle("entrepreneur") + "/report",
                "send",
                Map.of("reason", "insisting", "wish", "staff", "words", text(4000)));
        var report = led("admin", "/admin/reports", "/admin/reports/[0-9a-f-]{36}");
        write("admin", report, "write", Map.of("note", text(4000)));
        watches.of("member").open("/safety");
        watches.of("member").page().locator("[id^=choose-]").first().click();
        write("member", "/safety", "send", Map.of("words", text(4000)));
        write(
                "facilitator",
                "/admin/acting",
                "ask",
                Map.of("member", handle("member"), "purpose", text(300), "days", "2"));
        watches.of("member").send("/safety", "ask", Map.of("trusted", text(200)));
    }

    private void circle() {
        write("facilitator", "/circles/new", "send", Map.of("name", text(80), "purpose", text(1000)));
        watches.of("facilitator").open("/circles/cuisines-de-printemps");
        watches.of("facilitator")
                .page()
                .locator("section[aria-labelledby=talk] a.button, #talk-again")
                .click();
        write("facilitator", here("facilitator"), "send", Map.of("words", text(4000)));
    }

    private String here(String person) {
        return watches.of(person).page().url().substring(portal.address().length());
    }

    private void joining() {
        var email = texts.word() + round + "@exemple.be";
        write("facilitator", "/admin/invitations/new", "send", Map.of("name", text(200), "email", email));
        var quoted = text(200).replace("\"", "\"\"");
        for (var button : List.of("look", "send")) {
            write(
                    "facilitator",
                    "/admin/invitations/many",
                    button,
                    Map.of("table", "name;email\n\"" + quoted + "\";many-" + email + "\n"));
        }
        var told = Map.of(
                "name",
                text(200),
                "door",
                text(5000),
                "words",
                text(5000),
                "through",
                text(200),
                "email",
                "app-" + email);
        write("facilitator", "/admin/applications/new", "save", told);
        var watch = watches.of("visitor");
        if (round == 0) {
            watch.open("/apply");
            watch.page().waitForTimeout(3200);
            watch.page().locator("#name").fill(text(200));
            watch.page().locator("#words").fill(text(5000));
            watch.page().locator("#door").fill(text(5000));
            watch.page().locator("#email").fill("visitor-" + email);
            watch.page().locator("#send").click();
        }
    }

    private void words() {
        write("admin", "/admin/vocabularies/topic", "add", Map.of("label", text(100)));
        var term = here("admin");
        write("admin", term, "save", each("label", 100));
        write("admin", "/admin/fields/looking-for", "save", both(each("label", 100), each("purpose", 200)));
        write("admin", "/admin/fields", "add-field", Map.of("label", text(100), "key", texts.word() + "-" + round));
        write("admin", "/admin/roles", "add", Map.of("label", text(60), "name", texts.word() + round));
        write("admin", here("admin"), "save", each("label", 60));
    }

    private void people() {
        var juror = led("admin", "/admin/members?q=juror@demo.test", "/admin/members/[0-9a-f-]{36}");
        write("admin", juror, "suspend", Map.of("reason", text(500)));
        watches.of("visitor").send("/login", "enter", Map.of("email", "juror@demo.test", "password", "interlace-demo"));
        write("admin", juror, "lift", Map.of("reason", text(500)));
    }

    private void organisation() {
        write(
                "admin",
                "/organisations/trame-commune/edit",
                "save",
                both(
                        Map.of("name", text(200), "website", "https://exemple.be/?a=%22onmouseover"),
                        each("description", 5000)));
        watches.of("admin").send("/organisations/trame-commune/edit", "save", Map.of("website", "javascript:alert(1)"));
    }

    /** One word of a list, which semicolons part. */
    private String word() {
        return Stream.generate(() -> text(80))
                .filter(text -> !text.contains(";"))
                .findFirst()
                .orElseThrow();
    }

    /** What a file of another system brings. */
    private void file() throws IOException {
        var rows = new StringBuilder("id,display_name,city,country,role,skills,interests,bio\n");
        for (int i = 0; i < 5; i++) {
            var row = List.of(texts.word() + round + i, text(200), "Liège", "BE", "ally", word(), word(), text(9000));
            rows.append(String.join(
                            ",",
                            row.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append('\n');
        }
        var members = Files.writeString(folder.resolve("hostile \"><b>" + round + ".csv"), rows);
        var answer = portal.command("import", "--members", members.toString());
        if (answer.exit() != 0 || !answer.text().matches("(?s).*[1-5] added.*")) {
            watches.wrong("import: " + answer.text());
        }
    }
}
