package org.interlace.member.domain;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be answered in a field that the operator defined. */
public enum ValueKind {
    /** One line of the member's own words. */
    LINE,
    /** A few sentences. */
    TEXT,
    /** One of a list. */
    CHOICE,
    /** Any number of a list. */
    CHOICES,
    /** Yes or no. */
    YES_NO,
    /** A number. */
    NUMBER,
    /** A day. */
    DATE,
    /** An address in the web. */
    LINK;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_LINK = 500;

    /** As in tables and JSON: {@code yes-no}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a word, if there is one. */
    public static Optional<ValueKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether its list of choices matters. */
    public boolean chosen() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether there are words in it that a search could find. */
    public boolean wordy() {
        return this == LINE || this == TEXT || chosen();
    }

    /** Whether an answer fits; whether it is one of the choices is not asked here. */
    public boolean fits(List<String> answer) {
        if (this == CHOICES) {
            return true;
        }
        if (answer.size() != 1) {
            return false;
        }
        var text = answer.get(0);
        return switch (this) {
            case LINE, CHOICE -> text.length() <= LONGEST_LINE && text.lines().count() <= 1;
            case TEXT -> text.length() <= LONGEST_TEXT;
            case YES_NO -> text.equals("yes") || text.equals("no");
            case NUMBER -> number(text);
            case DATE -> date(text);
            case LINK -> text.length() <= LONGEST_LINK && link(text);
            default -> true;
        };
    }

    private static boolean number(String text) {
        try {
            return text.length() <= 30 && new BigDecimal(text).abs().compareTo(new BigDecimal("1e15")) < 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean date(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Only addresses that a browser opens as a page: never scripts, files or data. */
    private static boolean link(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
