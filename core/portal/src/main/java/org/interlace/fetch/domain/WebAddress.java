package org.interlace.fetch.domain;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web, read strictly: what could be understood in two ways is none.
 *
 * @param secure whether by https
 * @param host a name in ASCII with a dot in it, an IPv4 address as four plain numbers, or an IPv6 address in brackets
 * @param port the one it names, or the usual one
 * @param path with the question behind it, in ASCII
 */
public record WebAddress(boolean secure, String host, int port, String path) {

    private static final int LONGEST = 2000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int HIGHEST_PORT = 65_535;

    private static final Pattern SHAPE =
            Pattern.compile("(https?)://([^/?#@]+?)(?::([0-9]{1,5}))?([/?][^#]*)?(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_OR_BACKSLASH = Pattern.compile("[\\p{Cntrl}\\s\\u00a0\\ufeff\\\\]");
    private static final Pattern LABELS =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
    private static final String NUMBER = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(NUMBER + "(\\." + NUMBER + "){3}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f]*:[0-9a-f:]+]");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final int LONGEST_NAME = 253;
    private static final String ODD = "\"<>^`{|}\u007f";

    /** What somebody typed or a server sent; empty if it is no address on the web. */
    public static Optional<WebAddress> parse(String text) {
        if (text.length() > LONGEST || BLANK_OR_BACKSLASH.matcher(text).find()) {
            return Optional.empty();
        }
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean secure = found.group(1).equalsIgnoreCase("https");
        int port = port(found.group(3), secure ? HTTPS : HTTP);
        var path = path(found.group(4));
        return port < 1 || port > HIGHEST_PORT
                ? Optional.empty()
                : host(found.group(2)).map(host -> new WebAddress(secure, host, port, path));
    }

    private static int port(@Nullable String digits, int usual) {
        return digits == null ? usual : Integer.parseInt(digits);
    }

    /** Numbers are read only as they are usually written: elsewhere {@code 0x7f.1} or {@code 2130706433} is a host too. */
    private static Optional<String> host(String written) {
        var small = written.toLowerCase(Locale.ROOT);
        if (IPV4.matcher(small).matches() || isIpv6(small)) {
            return Optional.of(small);
        }
        String name;
        try {
            name = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return name.length() <= LONGEST_NAME && LABELS.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /** In brackets nothing is looked up; what holds an IPv4 address comes back as one and is odd. */
    private static boolean isIpv6(String host) {
        try {
            return IPV6.matcher(host).matches() && InetAddress.getByName(host) instanceof Inet6Address;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String path(@Nullable String written) {
        if (written == null) {
            return "/";
        }
        return ascii(written.startsWith("/") ? written : "/" + written);
    }

    private static String ascii(String written) {
        var out = new StringBuilder(written.length());
        for (byte each : written.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && ODD.indexOf(each) < 0) {
                out.append((char) each);
            } else {
                out.append("%%%02X".formatted(each & 0xff));
            }
        }
        return out.toString();
    }

    /** Where a redirect leads; empty if that is no address on the web. */
    public Optional<WebAddress> follow(String location) {
        if (ABSOLUTE.matcher(location).matches()) {
            return parse(location);
        }
        if (location.startsWith("//")) {
            return parse((secure ? "https:" : "http:") + location);
        }
        try {
            return parse(URI.create(toString()).resolve(ascii(location)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Host and port, as in an operator's list. */
    public String place() {
        return host + ":" + port;
    }

    /** As the header {@code Host} says it: the usual port is not said. */
    public String authority() {
        return port == (secure ? HTTPS : HTTP) ? host : place();
    }

    /** Whether the host is a name; else it is a number. */
    public boolean named() {
        return !host.startsWith("[") && !IPV4.matcher(host).matches();
    }

    /** In one piece again. */
    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + authority() + path;
    }
}
