package org.interlace.api.exchange;

import java.util.List;
import java.util.Set;

/**
 * Takes in the rows of one kind of CSV file. A bean that implements it is found, and {@code interlace import} then reads
 * such files. It keeps no state: a row may come again, alone or with fewer others, when the tables refused some of them.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class ToolImporter implements Importer {
 *     public String kind() { return "tools"; }
 *     public Set<String> columns() { return Set.of("id", "owner_id", "kind"); }
 *     public List<List<String>> needed() { return List.of(List.of("id"), List.of("owner_id")); }
 *     public String key(ImportRow row) { return row.required("id", 100); }
 *     public void take(ImportBatch batch) {
 *         var here = tools.knownExternals(batch.rows().stream().map(this::key).toList());
 *         for (var row : batch.rows()) {
 *             if (here.contains(key(row))) {
 *                 batch.known(row);
 *             } else {
 *                 batch.judge(row, () -> add(row, batch));
 *             }
 *         }
 *     }
 * }
 * }</pre>
 */
public interface Importer {

    /** What the files hold, in the plural: {@code events} is {@code --events FILE}; small letters and dashes. */
    String kind();

    /** Every column that is read, in small letters; others are reported as columns nobody reads. */
    Set<String> columns();

    /** Columns without which a file makes no sense: of each list it has at least one. */
    default List<List<String>> needed() {
        return List.of();
    }

    /**
     * What the other system calls the thing in this row. Keep it, so that the same file changes nothing the second time;
     * a second row of the same name in one file is refused by the portal.
     *
     * @throws BadRow if there is none
     */
    String key(ImportRow row);

    /**
     * Takes some rows, at most 2000, in a transaction of their own. Each row's fate is told, once. Whatever is thrown takes
     * the whole batch back; when it was the tables that refused ({@code SQLException}, also as a cause, so flush before
     * the end), the portal tries again with fewer rows until the one they refuse stands alone.
     *
     * <p>In a trial run everything is judged as always, and the portal takes back what was written, batch by batch: rows
     * of which the tables refuse one only because of the other may both seem good.
     */
    void take(ImportBatch batch);
}
