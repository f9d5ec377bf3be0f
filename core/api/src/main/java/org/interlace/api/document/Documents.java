package org.interlace.api.document;

import java.util.Locale;

/**
 * Documents to keep or print. Inject it.
 *
 * <pre>{@code
 * var page = """
 *         <html><head><style>@page { size: A4 landscape } h1 { font-size: 28pt }</style></head>
 *         <body><h1>%s</h1><img src="%s" alt="%s" style="width: 3cm"/></body></html>
 *         """.formatted(Documents.escaped(name), documents.qr(address), Documents.escaped(what));
 * visit.download("certificate.pdf", "application/pdf", documents.pdf(page, title, language));
 * }</pre>
 */
public interface Documents {

    /**
     * A PDF of an XHTML page, tagged for those who hear it. CSS 2.1 and {@code @page} are understood. Fonts for Latin,
     * Cyrillic and Arabic are brought along in regular and bold, and are used whatever the style says; Arabic is shaped
     * and runs from right to left. Nothing is fetched: pictures are PNG or JPEG as {@code data:}, styles stand in the
     * page, and there is no SVG. Pages are made one at a time; a page of text takes about a tenth of a second.
     *
     * @param page well-formed XHTML without {@code DOCTYPE} and without named entities but the five of XML; every text in
     *     it {@link #escaped}
     * @param title of the document
     * @param language of the document; its direction too, where the page does not say otherwise
     * @throws IllegalArgumentException if it is not well-formed or longer than a million letters
     */
    byte[] pdf(String page, String title, Locale language);

    /**
     * A QR code, black on white, as an address for {@code <img src="…"/>} in {@link #pdf}. Pages use
     * {@code <i:qr of="…" label="…"/>}.
     *
     * @param text 1 to 300 letters
     * @throws IllegalArgumentException if it is empty or longer
     */
    String qr(String text);

    /** A text as it stands in XHTML, between tags and in quoted attributes; letters that XML does not know are left out. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.appendCodePoint(letter);
                default -> {
                    if (letter >= ' ' && letter != 0xFFFE && letter != 0xFFFF && !surrogate(letter)) {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean surrogate(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
