package org.interlace.api.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One row of a file. Columns are named in small letters; one that the file does not have is empty in each row. What is no
 * value of its sort throws {@link BadRow}, which an {@link Importer} lets pass.
 */
public interface ImportRow {

    /** Where it starts in the file, from 1. */
    long line();

    /** What stands in a column, without letters that nobody sees and that turn the direction of others. */
    String raw(String column);

    /**
     * One line of text; empty when there is none.
     *
     * @param longest how many characters it may have
     */
    default String line(String column, int longest) {
        return Reading.limited(column, Reading.oneLine(raw(column)), longest);
    }

    /** Text of several lines; empty when there is none. */
    default String text(String column, int longest) {
        return Reading.limited(column, Reading.lines(raw(column)), longest);
    }

    /** One line that must be there. */
    default String required(String column, int longest) {
        var text = line(column, longest);
        if (text.isEmpty()) {
            throw new BadRow(column + " is missing");
        }
        return text;
    }

    /** The words of a list joined with semicolons, each once; at most 50 of 80 characters. */
    default Set<String> words(String column) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(raw(column).split(";", -1))
                .map(Reading::oneLine)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        if (words.size() > Reading.MOST_WORDS) {
            throw new BadRow(
                    "%s has %d entries, at most %d are taken".formatted(column, words.size(), Reading.MOST_WORDS));
        }
        words.forEach(word -> Reading.limited("an entry of " + column, word, Reading.LONGEST_WORD));
        return words;
    }

    /**
     * An ISO 8601 time, or a date alone, which is its first moment; from 1900 to 2199. Empty when there is none.
     *
     * @param zone of times without an offset, such as the batch's
     */
    default Optional<Instant> time(String column, ZoneId zone) {
        var text = line(column, Reading.LONGEST_TIME);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var time = Reading.time(column, text, zone);
        if (time.isBefore(Reading.FIRST)) {
            throw new BadRow("%s lies before 1900: %s".formatted(column, text));
        }
        if (!time.isBefore(Reading.LAST)) {
            throw new BadRow("%s lies after 2199: %s".formatted(column, text));
        }
        return Optional.of(time);
    }

    /** A number with a decimal point; empty when there is none. */
    default OptionalDouble number(String column, double least, double most) {
        var text = line(column, Reading.LONGEST_WORD);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = Double.NaN;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // said below, together with numbers that lie outside
        }
        if (!(number >= least && number <= most)) {
            throw new BadRow("%s is no number from %s to %s: %s"
                    .formatted(column, Reading.plain(least), Reading.plain(most), text));
        }
        return OptionalDouble.of(number);
    }

    /** A whole number; empty when there is none. */
    default OptionalInt whole(String column, int least, int most) {
        var text = line(column, Reading.LONGEST_WORD);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.matches("[+-]?[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        throw new BadRow("%s is no whole number from %d to %d: %s".formatted(column, least, most, text));
    }
}
