package org.interlace.bench;

/** Signs in through the form as a browser without scripts does. */
final class SignIn {

    private final Http http;

    SignIn(Http http) {
        this.http = http;
    }

    /** The session as the value of the header {@code Cookie}. */
    String as(String email, String password) {
        var answer = Form.of(http, "/login").send("email", email, "password", password);
        return Form.cookies(answer).stream()
                .filter(cookie -> cookie.startsWith("interlace="))
                .findFirst()
                .orElseThrow(() ->
                        new BenchException("%s cannot sign in (answer %d)".formatted(email, answer.statusCode())));
    }
}
