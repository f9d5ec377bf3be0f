package org.interlace.api.page;

/**
 * One line of {@code <i:select name="place" label="…" options="#{page.places}"/>}.
 *
 * @param value what is sent
 * @param label what is read
 * @param chosen whether it is chosen until the reader chooses another
 */
public record Option(String value, String label, boolean chosen) {}
