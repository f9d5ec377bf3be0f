package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;

/** Things of the member that others might reach for: a conversation, a question, a consent, a report, a block. */
final class Things {

    static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Whom the member may tell something quietly. */
    static final String TRUSTED = "entrepreneur";

    private final Portal portal;
    private final Map<String, HeldForm.Hand> hands;
    private final Map<String, String> ids = new LinkedHashMap<>();

    Things(Portal portal, Map<String, HeldForm.Hand> hands) {
        this.portal = portal;
        this.hands = Map.copyOf(hands);
    }

    static Set<String> ids(String text) {
        var found = new TreeSet<String>();
        Pattern.compile(ID).matcher(text).results().forEach(one -> found.add(one.group()));
        return found;
    }

    private HeldForm.Hand hand(String person) {
        return Objects.requireNonNull(hands.get(person));
    }

    private String open(String person, String path) {
        return portal.get(path, "Cookie", hand(person).cookie()).body();
    }

    private String handle(String person) {
        return found(
                "id=\"handle\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*id=\"handle\"",
                open(person, "/profile/name"));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return Objects.requireNonNullElse(matcher.group(1), matcher.group(matcher.groupCount()));
    }

    private String press(String person, String path, String button, Map<String, String> fields) {
        var form = HeldForm.of(portal, path, button, hand(person).cookie());
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        var answer = form.sentBy(portal, hand(person));
        assertThat(answer.statusCode())
                .as(button + " at " + path + " by " + person)
                .isEqualTo(303);
        return answer.headers().firstValue("location").orElse("");
    }

    Things make() {
        var member = handle("member");
        ids.put("/rooms/", press("member", "/rooms/with/" + handle("facilitator"), "enter", Map.of()));
        press(
                "member",
                "/members/" + handle("juror") + "/report",
                "send",
                Map.of("reason", "insisting", "wish", "staff"));
        ids.put("/admin/reports/", found("(/admin/reports/" + ID + ")", open("admin", "/admin/reports")));
        ids.put(
                "/admin/members/",
                found("(/admin/members/" + ID + ")", open("admin", "/admin/members?q=juror@demo.test")));
        press("facilitator", "/admin/invitations/new", "send", Map.of("name", "Essai"));
        ids.put(
                "/admin/invitations/",
                found("(/admin/invitations/" + ID + "/sheet)", open("facilitator", "/admin/invitations")));
        press("facilitator", "/admin/acting", "ask", Map.of("member", member, "purpose", "Essai", "days", "1"));
        press("admin", "/admin/ties", "ask", Map.of("one", member, "other", handle("curator")));
        press("expert", "/members/" + member + "/block", "do", Map.of());
        press("admin", "/admin/trusted", "name", Map.of("person", handle(TRUSTED)));
        press("member", "/safety", "choose-*", Map.of());
        press("member", "/safety", "send", Map.of("words", "Essai"));
        press(
                "member",
                "/members/" + handle("juror") + "/report",
                "send",
                Map.of("reason", "insisting", "wish", "trusted", "named", "yes"));
        applications();
        ids.put("tie", tie());
        portal.token("member");
        assertThat(Session.of(portal, "member")).isNotEmpty();
        return this;
    }

    /** An application that waits, and one whose letter waits for a human to let it go. */
    private void applications() {
        var email = "essai-" + UUID.randomUUID() + "@exemple.be";
        apply(Map.of("name", "Essai", "words", "Essai", "by", "email", "email", email));
        press("visitor", LetterLinks.link(portal, hand("admin").cookie(), email, "/apply/"), "yes", Map.of());
        press("admin", newestApplication(), "refuse", Map.of());
        var held = "href=\"(/admin/mail/" + ID + ")\"(?:(?!</tr>)(?s:.))*" + email;
        ids.put("/admin/mail/", found(held, open("admin", "/admin/mail")));
        apply(Map.of("name", "Essai", "words", "Essai", "by", "phone", "phone", "04 222 11 33"));
        ids.put("/admin/applications/", newestApplication());
    }

    private String newestApplication() {
        return found("(/admin/applications/" + ID + ")", open("admin", "/admin/applications"));
    }

    private void apply(Map<String, String> fields) {
        var form = HeldForm.of(portal, "/apply", "send", hand("visitor").cookie());
        // what comes faster than a person writes is taken for a machine's
        MailPortal.pause(Duration.ofMillis(3500));
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        var answer = form.sentBy(portal, hand("visitor"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** The form of somebody that holds a button. */
    HeldForm form(String person, String page, String button) {
        if (button.startsWith("give-")) {
            var asked = HeldForm.of(portal, page, "find", hand(person).cookie()).with("q", handle("juror"));
            return HeldForm.in(page, asked.sentBy(portal, hand(person)), button);
        }
        return HeldForm.of(
                portal, page(page), button(page, button), hand(person).cookie());
    }

    /** A page with the id of the thing in it. */
    private String page(String page) {
        return page.endsWith("/*") ? Objects.requireNonNull(ids.get(page.substring(0, page.length() - 1))) : page;
    }

    /** A button with the id of the thing in it: a tie is one that none of the other accounts has a part in. */
    private String button(String page, String button) {
        return page.equals("/network") ? button.replace("*", Objects.requireNonNull(ids.get("tie"))) : button;
    }

    private String tie() {
        var mine = ties("member");
        for (var person : hands.keySet()) {
            if (!person.equals("member") && !person.equals("visitor")) {
                mine.removeAll(ties(person));
            }
        }
        return mine.iterator().next();
    }

    private Set<String> ties(String person) {
        var buttons = Pattern.compile("name=\"remove-(" + ID + ")\"");
        var found = new TreeSet<String>();
        buttons.matcher(open(person, "/network")).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    void tidy() {
        press("member", "/safety", "nobody", Map.of());
        press("admin", "/admin/trusted", "end-*", Map.of());
        press("expert", "/account/blocks", "unblock-*", Map.of());
        press("member", "/account/acting", "no-*", Map.of());
        for (var step : List.of("to-looked-at", "to-closed")) {
            press("admin", page("/admin/reports/*"), step, Map.of());
        }
    }
}
