package org.interlace.api.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file at an address of its own: a feed, a calendar, a document to keep. A bean that implements it is found by itself.
 * It is answered to GET and HEAD, compressed and with {@code ETag}; who holds the same version is answered 304, and the
 * bytes are not made.
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
     * {@code /events/{handle}.ics}. {@code {name}} matches {@code [a-z0-9-]{3,60}}; literal parts win over it.
     */
    String address();

    /** Who may read it; others are answered as for a page. */
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
     * @param values what stood in the address for each {@code {name}}, and what stood in the question behind it
     * @param language of the reader
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
     * @param version another one whenever the bytes differ; not shown to anybody
     * @param bytes makes it
     * @param name under which a browser keeps it, such as {@code certificate.pdf}; empty when it may show it
     */
    record Content(String type, String version, Supplier<byte[]> bytes, Optional<String> name) {}
}
