package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;

/**
 * Three people with accounts: who asks, whom they wish to meet, and whom both know and who is asked first. They are looked
 * for, because the invented people ask each other too.
 */
record Trio(String asker, String target, String targetId, String connector) {

    private static final List<String> PEOPLE =
            List.of("juror", "curator", "coach", "expert", "entrepreneur", "partner", "admin", "facilitator");

    /** Nobody reads over what these ask: people with a role are never in their first weeks. */
    private static final List<String> ASKERS = List.of("juror", "coach", "partner", "admin", "facilitator");

    /** The best way has one connector. */
    private static final Pattern DIRECT =
            Pattern.compile("^[^\\]]*\\[\\{\"id\":\"([^\"]+)\"[^\\]]*\\][^}]*\"length\":\"direct\"");

    static String member(Portal portal, String person) {
        var me = get(portal, person, "/api/v1/me").body();
        var found = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(me.substring(me.indexOf("\"member\"")));
        if (!found.find()) {
            throw new AssertionError(person + " has no profile: " + me);
        }
        return found.group(1);
    }

    private static HttpResponse<String> get(Portal portal, String person, String path) {
        return portal.get(path, "Authorization", "Bearer " + portal.token(person));
    }

    /** The invented people have filled some weeks already. */
    private static void answersMany(Portal portal, String person) {
        var cookie = "interlace=" + Session.of(portal, person);
        var saved = PageForm.of(portal, "/account/availability", cookie, "availability")
                .with("weekly", "20")
                .send();
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    static Trio find(Portal portal) {
        PEOPLE.forEach(person -> answersMany(portal, person));
        var ids = new LinkedHashMap<String, String>();
        PEOPLE.forEach(person -> ids.put(member(portal, person), person));
        for (var asker : ASKERS) {
            for (var target : ids.entrySet()) {
                var ways = get(portal, asker, "/api/v1/introductions/ways?to=" + target.getKey());
                var first = DIRECT.matcher(ways.body());
                if (ways.statusCode() == 200 && first.find() && ids.containsKey(first.group(1))) {
                    return new Trio(asker, target.getValue(), target.getKey(), ids.getOrDefault(first.group(1), ""));
                }
            }
        }
        throw new AssertionError("Nobody with an account knows two others with one");
    }
}
