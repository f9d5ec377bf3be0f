package org.interlace.launcher.setting;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a setting may hold.
 *
 * @param words completes the sentence "allowed: …"
 */
public record Allowed(String words, Predicate<String> test) {

    private static final Pattern MEMORY = Pattern.compile("[1-9]\\d{0,5}[mMgG]");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]+|localhost");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final Pattern PLACES = Pattern.compile("([a-z0-9.-]+:[0-9]{1,5}(,\\s*|$))+");
    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int HIGHEST_PORT = 65_535;

    static Allowed anything() {
        return new Allowed("any text", value -> true);
    }

    static Allowed port() {
        return new Allowed("a port from 1 to 65535", value -> isWhole(value, 1, HIGHEST_PORT));
    }

    static Allowed places() {
        return new Allowed(
                "host:port with commas between, such as calendar.example.org:8443", PLACES.asMatchPredicate());
    }

    static Allowed yesOrNo() {
        return oneOf("true", "false");
    }

    static Allowed oneOf(String... values) {
        return new Allowed(String.join(" or ", values), Set.of(values)::contains);
    }

    static Allowed address() {
        return new Allowed("an IP address of this machine, or 0.0.0.0 for all", ADDRESS.asMatchPredicate());
    }

    static Allowed memory() {
        return new Allowed("a size such as 768m or 4g", MEMORY.asMatchPredicate());
    }

    static Allowed languages() {
        var known = Set.of("fr", "en", "nl", "de", "ar", "uk");
        return new Allowed(
                "some of fr,en,nl,de,ar,uk with commas between",
                value -> !value.isBlank()
                        && Arrays.stream(value.split(",", -1))
                                .map(String::strip)
                                .allMatch(known::contains));
    }

    static Allowed uri(String... schemes) {
        return new Allowed(
                "an address that starts with " + String.join(":// or ", schemes) + "://",
                value -> isUri(value, schemes));
    }

    static Allowed startingWith(String start) {
        return new Allowed("an address that starts with " + start, value -> value.startsWith(start));
    }

    static Allowed duration() {
        return new Allowed("an ISO 8601 duration such as PT30M or PT12H", Allowed::isDuration);
    }

    private static boolean isDuration(String value) {
        try {
            return java.time.Duration.parse(value).compareTo(java.time.Duration.ofMinutes(1)) >= 0;
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }

    static Allowed email() {
        return new Allowed("an e-mail address such as portal@example.org", EMAIL.asMatchPredicate());
    }

    static Allowed hour() {
        return new Allowed("an hour such as 07:30", HOUR.asMatchPredicate());
    }

    static Allowed months() {
        return new Allowed("a number of months from 1 to 120", value -> isWhole(value, 1, 120));
    }

    static Allowed weekday() {
        return oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    }

    static Allowed zone() {
        return new Allowed("a time zone such as Europe/Brussels", value -> java.time.ZoneId.getAvailableZoneIds()
                .contains(value));
    }

    private static boolean isWhole(String value, int least, int most) {
        try {
            var number = Integer.parseInt(value);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isUri(String value, String... schemes) {
        try {
            var uri = URI.create(value);
            return uri.getHost() != null && Arrays.asList(schemes).contains(uri.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
