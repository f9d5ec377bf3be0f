package org.interlace.api.page;

/**
 * Whole addresses of this portal, for what is read elsewhere: feeds, calendars, documents. They come from the settings,
 * never from a request. Inject it.
 */
public interface WebAddress {

    /** The whole address of a path: {@code https://portal.example/events} for {@code /events}. */
    String of(String path);
}
