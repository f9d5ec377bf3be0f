package org.interlace.webapp;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.testkit.Portal;

/**
 * One form of a page with one of its buttons pressed, as somebody got it and anybody may send it.
 *
 * @param path the page's
 * @param fields names and values, without a mark
 */
record HeldForm(String path, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("(?s)<form.*?</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<(input|textarea|select|button)\\b([^>]*)>([^<]*)");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern MARK = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    HeldForm {
        fields = Map.copyOf(fields);
    }

    /**
     * The form that holds a button.
     *
     * @param button its id, or some of them with {@code |} between; {@code *} stands for anything
     */
    static HeldForm of(Portal portal, String path, String button, String cookie) {
        return in(path, portal.get(path, "Cookie", cookie), button);
    }

    /** The same in an answer that was got some other way. */
    static HeldForm in(String path, HttpResponse<String> answer, String button) {
        var known = Pattern.compile(
                "<button[^>]* name=\"(" + button.replace("-", "\\-").replace("*", "[^\"]*?") + ")\"");
        var forms = FORM.matcher(answer.body());
        while (forms.find()) {
            var found = known.matcher(forms.group());
            if (found.find()) {
                return new HeldForm(path.replaceAll("\\?.*", ""), fields(forms.group(), found.group(1)));
            }
        }
        throw new AssertionError("No " + button + " at " + path + ": " + answer.statusCode());
    }

    private static Map<String, String> fields(String form, String button) {
        var fields = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(form);
        while (field.find()) {
            var name = first(NAME.matcher(field.group(2)));
            boolean chosen = !field.group(2).matches("(?s).* type=\"(radio|checkbox)\".*")
                    || field.group(2).contains(" checked");
            if (!name.isEmpty() && chosen && (!field.group(1).equals("button") || name.equals(button))) {
                var rest = form.substring(field.end());
                fields.put(
                        name,
                        switch (field.group(1)) {
                            case "textarea" -> field.group(3);
                            case "select" -> first(OPTION.matcher(rest.substring(0, rest.indexOf("</select>"))));
                            default -> first(VALUE.matcher(field.group(2)));
                        });
            }
        }
        fields.remove("form-token");
        return fields;
    }

    private static String first(Matcher matcher) {
        return matcher.find() ? matcher.group(1) : "";
    }

    HeldForm with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new HeldForm(path, changed);
    }

    /** The same form about something else: every place of a text holds another. */
    HeldForm about(String one, String other) {
        var changed = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> changed.put(name.replace(one, other), value.replace(one, other)));
        return new HeldForm(path.replace(one, other), changed);
    }

    /** A mark of somebody's own, and all the cookies that belong to it. */
    record Hand(String cookie, String mark) {

        static Hand of(Portal portal, String cookie) {
            var page = portal.get("/apply", "Cookie", cookie);
            var cookies = new StringBuilder(cookie);
            for (var set : page.headers().allValues("set-cookie")) {
                cookies.append("; ").append(set, 0, set.indexOf(';'));
            }
            return new Hand(cookies.toString(), first(MARK.matcher(page.body())));
        }
    }

    HttpResponse<String> sentBy(Portal portal, Hand hand) {
        var body = pairs(hand).collect(Collectors.joining("&"));
        return portal.send(
                "POST", path, body, "Cookie", hand.cookie(), "Content-Type", "application/x-www-form-urlencoded");
    }

    private Stream<String> pairs(Hand hand) {
        var all = new LinkedHashMap<>(fields);
        all.put("form-token", hand.mark());
        return all.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
