package org.interlace.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Signs in through the form as a browser without scripts does. */
final class SignIn {

    private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]*type=\"hidden\")[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]*name=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form(?=[^>]*id=\"login\").*?</form>");

    private final Http http;

    SignIn(Http http) {
        this.http = http;
    }

    /** The session as the value of the header {@code Cookie}. */
    String as(String email, String password) {
        try {
            var page = http.get("/login");
            var fields = fields(page.body());
            fields.add("email=" + Http.encode(email));
            fields.add("password=" + Http.encode(password));
            var answer = http.send(
                    "POST",
                    "/login",
                    String.join("&", fields),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Origin",
                    http.address(),
                    "Cookie",
                    String.join("; ", cookies(page)));
            return cookies(answer).stream()
                    .filter(cookie -> cookie.startsWith("interlace="))
                    .findFirst()
                    .orElseThrow(() ->
                            new BenchException("%s cannot sign in (answer %d)".formatted(email, answer.statusCode())));
        } catch (IOException e) {
            throw new BenchException("No sign-in: " + e.getMessage(), e);
        }
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .toList();
    }

    private static List<String> fields(String page) {
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new BenchException("/login has no form");
        }
        var fields = new ArrayList<String>();
        HIDDEN.matcher(form.group())
                .results()
                .forEach(input -> fields.add(
                        attribute(input.group(), "name") + "=" + Http.encode(attribute(input.group(), "value"))));
        BUTTON.matcher(form.group()).results().forEach(button -> fields.add(button.group(1) + "="));
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }
}
