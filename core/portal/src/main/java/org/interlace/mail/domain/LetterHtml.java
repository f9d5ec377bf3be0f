package org.interlace.mail.domain;

import java.util.Locale;

/**
 * A letter as HTML: plain, without pictures, scripts or anything that is fetched, so that opening it tells nobody.
 * Everything that is written is escaped.
 */
public final class LetterHtml {

    private static final String FONT = "font-family:'Noto Sans','Segoe UI',Roboto,Arial,sans-serif";
    private static final String BUTTON = "display:inline-block;padding:12px 20px;border-radius:10px;background:#0f5c63;"
            + "color:#ffffff;font-weight:bold;text-decoration:none";

    private final Letter letter;
    private final String side;
    private final StringBuilder out = new StringBuilder(2048);
    private boolean small;

    private LetterHtml(Letter letter) {
        this.letter = letter;
        this.side = letter.rightToLeft() ? "right" : "left";
    }

    /** The whole document. */
    public static String of(Letter letter) {
        return new LetterHtml(letter).written();
    }

    private String written() {
        var language = escape(letter.language().toLanguageTag());
        var direction = letter.rightToLeft() ? "rtl" : "ltr";
        out.append("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n".formatted(language, direction))
                .append("<head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>%s</title></head>\n".formatted(escape(letter.subject())))
                .append("<body style=\"margin:0;padding:16px;background:#fbfaf7\">\n")
                .append("<div lang=\"%s\" dir=\"%s\" style=\"max-width:560px;margin:0 auto;color:#1f2a37;%s;"
                        .formatted(language, direction, FONT))
                .append("font-size:16px;line-height:1.6;text-align:%s\">\n".formatted(side));
        letter.parts().forEach(this::add);
        return out.append("</div>\n</body>\n</html>\n").toString();
    }

    private void add(Letter.Part part) {
        if (part instanceof Letter.Paragraph paragraph) {
            line(escape(paragraph.text()).replace("\n", "<br>\n"));
        } else if (part instanceof Letter.Facts facts) {
            facts.lines()
                    .forEach(fact -> out.append("<p style=\"margin:0 0 4px\"><b>%s</b>%s%s</p>\n"
                            .formatted(
                                    escape(fact.label()), LetterText.colon(letter.language()), escape(fact.value()))));
        } else if (part instanceof Letter.Button button) {
            line("<a href=\"%s\" style=\"%s\">%s</a>"
                    .formatted(escape(button.address()), BUTTON, escape(button.label())));
        } else if (part instanceof Letter.Link link) {
            line("<a href=\"%s\" style=\"color:#0f5c63\">%s</a>"
                    .formatted(escape(link.address()), escape(link.label())));
        } else {
            small = true;
            out.append("<hr style=\"border:0;border-top:1px solid #d9d5cb;margin:24px 0 16px\">\n");
        }
    }

    private void line(String html) {
        out.append("<p style=\"margin:%s%s\">"
                        .formatted(small ? "0 0 4px" : "16px 0", small ? ";font-size:14px;color:#55606e" : ""))
                .append(html)
                .append("</p>\n");
    }

    static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (point >= ' ' || point == '\n' || point == '\t') {
                        safe.appendCodePoint(point);
                    } else {
                        safe.append(String.format(Locale.ROOT, "&#%d;", 0xFFFD));
                    }
                }
            }
        });
        return safe.toString();
    }
}
