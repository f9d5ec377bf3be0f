package org.interlace.joining.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.interlace.api.problem.PortalException;

/**
 * Reads a table of people to invite, pasted from a spreadsheet (tabs) or a CSV file (commas or semicolons): the first
 * line names the columns {@code name, email, language, kinds, role}, of which only {@code name} is needed.
 */
public final class InvitationSheet {

    /** More lines than this are too many at once. */
    public static final int MOST = 200;

    private static final int LARGEST = 200_000;

    private InvitationSheet() {}

    /**
     * Its lines.
     *
     * @param usualLanguage where a line says none
     * @throws PortalException {@link JoiningProblem#BAD_TABLE}
     */
    public static List<InvitationRow> read(String text, String usualLanguage) {
        if (text.length() > LARGEST) {
            throw bad();
        }
        var table = text.strip();
        try (var lines = CsvReader.builder()
                .fieldSeparator(delimiter(table))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)) {
            return rows(lines, usualLanguage);
        } catch (CsvParseException e) {
            throw bad();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<InvitationRow> rows(Iterable<CsvRecord> lines, String usualLanguage) {
        var rows = new ArrayList<InvitationRow>();
        Map<String, Integer> columns = Map.of();
        for (var line : lines) {
            if (columns.isEmpty()) {
                columns = columns(line.getFields());
            } else {
                rows.add(row((int) line.getStartingLineNumber(), line.getFields(), columns, usualLanguage));
            }
        }
        if (rows.isEmpty() || rows.size() > MOST) {
            throw bad();
        }
        return rows;
    }

    private static PortalException bad() {
        return new PortalException(JoiningProblem.BAD_TABLE, MOST);
    }

    private static char delimiter(String text) {
        var line = text.lines().findFirst().orElse("");
        if (line.indexOf('\t') >= 0) {
            return '\t';
        }
        return line.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Map<String, Integer> columns(List<String> names) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("name")) {
            throw bad();
        }
        return columns;
    }

    private static InvitationRow row(int line, List<String> fields, Map<String, Integer> columns, String usual) {
        var language = field(fields, columns, "language").toLowerCase(Locale.ROOT);
        var role = field(fields, columns, "role").toLowerCase(Locale.ROOT);
        return new InvitationRow(
                line,
                field(fields, columns, "name"),
                field(fields, columns, "email"),
                language.isEmpty() ? usual : language,
                InvitationRow.words(field(fields, columns, "kinds")),
                role.isEmpty() ? "member" : role);
    }

    private static String field(List<String> fields, Map<String, Integer> columns, String name) {
        int at = Objects.requireNonNullElse(columns.get(name), fields.size());
        return at < fields.size() ? fields.get(at).strip() : "";
    }
}
