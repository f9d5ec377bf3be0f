package org.interlace.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interlace.exchange.domain.Rejects;
import org.interlace.exchange.domain.Row;

/** What became of the rows of one file. */
public final class FileReport {

    private static final int MOST_WORDS = 200;

    private final FileKind kind;
    private final List<String> unread;
    private final Rejects rejects;
    private final Map<String, Map<String, Long>> unknown = new TreeMap<>();
    private long read;
    private long added;
    private long known;

    FileReport(FileKind kind, List<String> unread, Rejects rejects) {
        this.kind = kind;
        this.unread = List.copyOf(unread);
        this.rejects = rejects;
    }

    void read(int rows) {
        read += rows;
    }

    void added(int rows) {
        added += rows;
    }

    void known(int rows) {
        known += rows;
    }

    void reject(Row row, String reason) throws IOException {
        rejects.add(row, reason);
    }

    /** Counts a word that the portal did not know. */
    void unknown(String what, String word) {
        var words = unknown.computeIfAbsent(what, name -> new TreeMap<>());
        if (words.size() < MOST_WORDS || words.containsKey(word)) {
            words.merge(word, 1L, Long::sum);
        }
    }

    /** What the file holds. */
    public FileKind kind() {
        return kind;
    }

    /** Columns nobody reads. */
    public List<String> unread() {
        return unread;
    }

    /** How many rows there were. */
    public long read() {
        return read;
    }

    /** How many went in, or would have. */
    public long added() {
        return added;
    }

    /** How many were there already. */
    public long known() {
        return known;
    }

    /** The rows that did not go in. */
    public Rejects rejects() {
        return rejects;
    }

    /** Words the portal did not know, each with how often it came, by what they stand for. */
    public Map<String, Map<String, Long>> unknown() {
        return unknown;
    }
}
