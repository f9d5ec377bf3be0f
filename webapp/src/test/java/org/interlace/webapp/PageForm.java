package org.interlace.webapp;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interlace.testkit.Portal;

/**
 * The form of a page as a browser holds it, to be sent as it is or with something wrong in it.
 *
 * @param cookie what the browser sends along
 * @param fields all its fields and buttons with their values
 */
record PageForm(Portal portal, String path, String cookie, Map<String, String> fields) {

    private static final String ANY = "";
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]*? name=\"([^\"]*)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    PageForm {
        fields = Map.copyOf(fields);
    }

    /** Reads the page's first form; what it sets as cookies is kept. */
    static PageForm of(Portal portal, String path, String cookie) {
        return of(portal, path, cookie, ANY);
    }

    /** Reads one of several forms, by its id. */
    static PageForm of(Portal portal, String path, String cookie, String id) {
        var page = portal.get(path, "Cookie", cookie);
        var cookies = new StringBuilder(cookie);
        for (var set : page.headers().allValues("set-cookie")) {
            cookies.append("; ").append(set.substring(0, set.indexOf(';')));
        }
        var named = id.equals(ANY) ? "" : "[^>]*? id=\"" + Pattern.quote(id) + "\"";
        var form = Pattern.compile("(?s)<main.*?(<form" + named + ".*?</form>)").matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form at " + path + ": " + page.statusCode());
        }
        var fields = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(form.group(1));
        while (field.find()) {
            var value = VALUE.matcher(field.group());
            fields.put(field.group(1), value.find() ? value.group(1) : "");
        }
        return new PageForm(portal, path, cookies.toString(), fields);
    }

    /** The form to sign in, filled in by a demo account. */
    static PageForm signIn(Portal portal, String person) {
        return of(portal, "/login", "none=1")
                .with("email", person + "@demo.test")
                .with("password", "interlace-demo");
    }

    PageForm with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new PageForm(portal, path, cookie, changed);
    }

    PageForm without(String name) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new PageForm(portal, path, cookie, changed);
    }

    /** The same form in another browser. */
    PageForm sentBy(String otherCookie) {
        return new PageForm(portal, path, otherCookie, fields);
    }

    HttpResponse<String> send() {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return portal.send("POST", path, body, "Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
