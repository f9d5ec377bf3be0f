package org.interlace.api.document;

import java.util.Locale;

/** Documents to keep or print. Inject it. */
public interface Documents {

    /**
     * A PDF of an XHTML page. Fonts for Latin, Cyrillic and Arabic are brought along; Arabic is shaped and runs from right
     * to left; nothing is fetched: pictures come as {@code data:} or inline SVG.
     *
     * @param page well-formed XHTML with its own {@code <style>}; every text in it escaped by the caller
     * @param title of the document
     * @param language of the document
     * @throws org.interlace.api.problem.PortalException if it is not well-formed
     */
    byte[] pdf(String page, String title, Locale language);

    /**
     * A QR code as SVG, black on white, for {@link #pdf} and for letters; pages use {@code <i:qr of="…" label="…"/>}.
     *
     * @param text at most 300 letters
     */
    String qr(String text);
}
