package org.interlace.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of a page as a browser without scripts holds it.
 *
 * @param fields names and values, encoded, without what is typed
 */
record Form(Http http, String path, List<String> cookies, List<String> fields) {

    private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]*type=\"hidden\")[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]*name=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<main.*?(<form.*?</form>)");

    /** Reads the page's first form. */
    static Form of(Http http, String path) {
        try {
            var page = http.get(path);
            var form = FORM.matcher(page.body());
            if (!form.find()) {
                throw new BenchException(path + " has no form");
            }
            return new Form(http, path, cookies(page), fields(form.group(1)));
        } catch (IOException e) {
            throw new BenchException("%s did not answer (%s)".formatted(path, e.getMessage()), e);
        }
    }

    /** Sends it with what was typed: names and values in turn. */
    HttpResponse<String> send(String... typed) {
        var all = new ArrayList<>(fields);
        for (int i = 0; i < typed.length; i += 2) {
            all.add(typed[i] + "=" + Http.encode(typed[i + 1]));
        }
        try {
            return http.send(
                    "POST",
                    path,
                    String.join("&", all),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Origin",
                    http.address(),
                    "Cookie",
                    String.join("; ", cookies));
        } catch (IOException e) {
            throw new BenchException("%s did not answer (%s)".formatted(path, e.getMessage()), e);
        }
    }

    /** The cookies an answer sets. */
    static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .toList();
    }

    private static List<String> fields(String form) {
        var fields = new ArrayList<String>();
        HIDDEN.matcher(form)
                .results()
                .forEach(input -> fields.add(
                        attribute(input.group(), "name") + "=" + Http.encode(attribute(input.group(), "value"))));
        BUTTON.matcher(form).results().limit(1).forEach(button -> fields.add(button.group(1) + "="));
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }
}
