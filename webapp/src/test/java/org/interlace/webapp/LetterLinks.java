package org.interlace.webapp;

import java.time.Duration;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;

/** Links in letters, as staff read them while there is no mail server. */
final class LetterLinks {

    private static final int LOOKS = 100;
    private static final String CODE = "[a-z0-9]{26}";

    private LetterLinks() {}

    /**
     * The newest link of a sort in a letter to an address; it may take a moment.
     *
     * @param admin the cookie of who reads letters
     * @param link what it begins with
     */
    static String link(Portal portal, String admin, String email, String link) {
        var row = Pattern.compile("(/admin/mail/" + Things.ID + ")\"(?:(?!</tr>)(?s:.))*" + Pattern.quote(email));
        for (int i = 0; i < LOOKS; i++) {
            var letters = row.matcher(page(portal, admin, "/admin/mail"));
            while (letters.find()) {
                var there = Pattern.compile(link + CODE).matcher(page(portal, admin, letters.group(1)));
                if (there.find()) {
                    return there.group();
                }
            }
            MailPortal.pause(Duration.ofMillis(200));
        }
        throw new AssertionError("No letter to " + email);
    }

    private static String page(Portal portal, String admin, String path) {
        return portal.get(path, "Cookie", admin).body();
    }
}
