package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;

/** Pages to which only a letter, a sheet of paper or a thing of one's own leads, each made for being looked at. */
final class LinkPages {

    private final Portal portal;
    private final HeldForm.Hand visitor;
    private final HeldForm.Hand member;
    private final HeldForm.Hand admin;

    /** For who is not signed in. */
    final List<String> ofVisitor = new ArrayList<>();

    /** For the member. */
    final List<String> ofMember = new ArrayList<>();

    /** For who administers. */
    final List<String> ofAdmin = new ArrayList<>();

    LinkPages(Portal portal) {
        this.portal = portal;
        this.visitor = HeldForm.Hand.of(portal, "none=1");
        this.member = hand("member");
        this.admin = hand("admin");
        letters();
        things();
    }

    private HeldForm.Hand hand(String person) {
        return HeldForm.Hand.of(portal, "interlace=" + Session.of(portal, person));
    }

    private String press(HeldForm.Hand hand, String path, String button, Map<String, String> fields) {
        var form = HeldForm.of(portal, path, button, hand.cookie());
        if (path.equals("/apply")) {
            // what comes faster than a person writes is taken for a machine's
            LockSupport.parkNanos(Duration.ofMillis(3500).toNanos());
        }
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        var answer = form.sentBy(portal, hand);
        assertThat(answer.statusCode()).as(button + " at " + path).isEqualTo(303);
        return answer.headers().firstValue("location").orElse("");
    }

    private String page(HeldForm.Hand hand, String path) {
        return portal.get(path, "Cookie", hand.cookie()).body();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group();
    }

    private void letters() {
        ofVisitor.add(apply("olena"));
        press(visitor, apply("fatou"), "yes", Map.of());
        var invited = fresh("amina");
        press(admin, "/admin/invitations/new", "send", Map.of("name", "Amina", "email", invited));
        ofVisitor.add(letter(invited, "/invitation/"));
        press(visitor, "/login/forgotten", "send", Map.of("email", "curator@demo.test"));
        ofVisitor.add(letter("curator@demo.test", "/login/forgotten/"));
        press(visitor, "/login/link", "send", Map.of("email", "juror@demo.test"));
        ofVisitor.add(letter("juror@demo.test", "/login/link/"));
        var other = fresh("neu");
        press(member, "/account/email", "ask", Map.of("email", other, "password", "interlace-demo"));
        ofMember.add(letter(other, "/account/email/"));
    }

    private static String fresh(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@exemple.be";
    }

    /** Where an application is confirmed. */
    private String apply(String name) {
        var email = fresh(name);
        press(visitor, "/apply", "send", Map.of("name", name, "words", "Je fais du pain.", "email", email));
        return letter(email, "/apply/");
    }

    private String letter(String email, String link) {
        return LetterLinks.link(portal, admin.cookie(), email, link);
    }

    private void things() {
        press(admin, "/admin/invitations/new", "send", Map.of("name", "Essai"));
        var sheet = found("/admin/invitations/" + Things.ID + "/sheet", page(admin, "/admin/invitations"));
        ofAdmin.add(sheet);
        ofAdmin.add(found("/admin/applications/" + Things.ID, page(admin, "/admin/applications")));
        var partner = found("/members/[a-z0-9-]+", page(hand("partner"), "/account"));
        press(hand("expert"), partner + "/report", "send", Map.of("reason", "insisting", "wish", "staff"));
        ofAdmin.add(found("/admin/reports/" + Things.ID, page(admin, "/admin/reports")));
        var facilitator = found("/members/[a-z0-9-]+", page(hand("facilitator"), "/account"));
        ofAdmin.add(press(admin, facilitator.replace("/members/", "/rooms/with/"), "enter", Map.of()));
    }
}
