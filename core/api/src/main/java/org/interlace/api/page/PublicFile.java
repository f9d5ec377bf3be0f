package org.interlace.api.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A file at an address of its own: a feed, a calendar, a document to keep. A bean that implements it is found by itself.
 * It is answered to GET and HEAD, texts compressed, with {@code ETag}; who holds the same version is answered 304, and the
 * bytes are not made. What was made for visitors of a file for {@linkplain Access#everyone everyone} is kept for half a
 * minute under its version.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class EventsFeed implements PublicFile {
 *     public String address() { return "/events/feed.ics"; }
 *     public Access access() { return Access.everyone(); }
 *     public Optional<Content> open(Asked asked) {
 *         return Optional.of(new Content("text/calendar; charset=utf-8", store.version(), this::bytes, Optional.empty()));
 *     }
 * }
 * }</pre>
 */
public interface PublicFile {

    /**
     * Where it is found, below {@code /<id>} or below a first word that the plugin's {@code plugin.properties} claims as
     * {@code roots=calendar}. The last part ends with a dot and a word: {@code /events/feed.ics},
     * {@code /events/{handle}.ics}. {@code {name}} matches {@code [a-z0-9-]{3,60}}; literal parts win over it. Always the
     * same; asked when plugins are switched, not for each visit.
     */
    String address();

    /**
     * Who may read it; always the same. Others are answered 403; who is not signed in is sent to {@code /login} when a
     * browser opens a page, and answered 401 otherwise: a calendar program would keep the page for a calendar.
     */
    Access access();

    /**
     * It as it stands now; empty when there is none, or none for the viewer.
     *
     * @throws org.interlace.api.problem.PortalException is answered with the status of its kind
     */
    Optional<Content> open(Asked asked);

    /**
     * How it was asked for.
     *
     * @param values what stood in the address for each {@code {name}}, and the first of each name in the question behind it
     * @param language of the reader: {@code ?lang=}, or what the browser or program asks for
     */
    record Asked(Map<String, String> values, Locale language) {

        /** Copies the map. */
        public Asked {
            values = Map.copyOf(values);
        }

        /** One value; empty if there is none. */
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /**
     * A file.
     *
     * @param type its media type, with {@code charset=utf-8} for texts
     * @param version another one whenever the bytes differ, for whatever reason: contents, viewer, day; not shown to
     *     anybody
     * @param bytes makes it, when it is needed
     * @param name under which a browser keeps it, such as {@code certificate.pdf}: small letters, digits, dots and dashes;
     *     empty when it may show it
     */
    record Content(String type, String version, Supplier<byte[]> bytes, Optional<String> name) {

        private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+(; charset=utf-8)?");
        private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

        /** @throws IllegalArgumentException if the type or the name has another shape */
        public Content {
            if (!TYPE.matcher(type).matches()) {
                throw new IllegalArgumentException("No media type: '%s'".formatted(type));
            }
            name.filter(given -> !NAME.matcher(given).matches()).ifPresent(given -> {
                throw new IllegalArgumentException("No name of a file: '%s'".formatted(given));
            });
        }
    }
}
