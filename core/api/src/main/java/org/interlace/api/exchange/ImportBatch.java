package org.interlace.api.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interlace.api.member.MemberId;

/** Some rows of a file, and what becomes of each. */
public final class ImportBatch {

    private final List<ImportRow> rows;
    private final Way way;
    private final Function<Collection<String>, Map<String, MemberId>> people;
    private final Set<ImportRow> untold = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<ImportRow, Outcome> outcomes = new IdentityHashMap<>();
    private final List<Unknown> unknown = new ArrayList<>();

    /**
     * The portal makes them, and tests of importers.
     *
     * @param people the members whom another system called so, those it finds
     */
    public ImportBatch(List<ImportRow> rows, Way way, Function<Collection<String>, Map<String, MemberId>> people) {
        this.rows = List.copyOf(rows);
        this.way = way;
        this.people = people;
        untold.addAll(rows);
    }

    /**
     * How an import is done.
     *
     * @param trial nothing stays written; an importer need not care
     * @param consentRecorded the people portrayed have agreed, as the operator states
     * @param zone of times without an offset
     */
    public record Way(boolean trial, boolean consentRecorded, ZoneId zone) {}

    /** What becomes of a row. */
    public enum Fate {
        /** It goes in. */
        ADDED,
        /** It is here already and stays as it is. */
        KNOWN,
        /** It cannot go in. */
        REFUSED
    }

    /**
     * What became of a row.
     *
     * @param reason why it was refused; empty otherwise
     */
    public record Outcome(Fate fate, String reason) {}

    /**
     * A word that the portal does not know.
     *
     * @param what the word stands for, such as its column
     */
    public record Unknown(String what, String word) {}

    /** The rows, in the order of the file. */
    public List<ImportRow> rows() {
        return rows;
    }

    /** How the import is done. */
    public Way way() {
        return way;
    }

    /**
     * The members whom the other system calls so: those who came in by an import, by the {@code id} they had there. In a
     * trial run also those whom the same import would bring; they have an id that means nothing.
     */
    public Map<String, MemberId> members(Collection<String> ids) {
        return people.apply(ids);
    }

    /** It goes in. */
    public void added(ImportRow row) {
        tell(row, new Outcome(Fate.ADDED, ""));
    }

    /** It is here already and stays as it is. */
    public void known(ImportRow row) {
        tell(row, new Outcome(Fate.KNOWN, ""));
    }

    /** It cannot go in. */
    public void refused(ImportRow row, BadRow why) {
        tell(row, new Outcome(Fate.REFUSED, why.reason()));
    }

    /** It goes in, unless making something of it throws {@link BadRow}; so write only when nothing is left to be judged. */
    public void judge(ImportRow row, Runnable making) {
        try {
            making.run();
            added(row);
        } catch (BadRow why) {
            refused(row, why);
        }
    }

    private void tell(ImportRow row, Outcome outcome) {
        if (!untold.remove(row)) {
            throw new IllegalStateException(
                    "The fate of line %d is told twice, or it is a row of another batch".formatted(row.line()));
        }
        outcomes.put(row, outcome);
    }

    /** Reports a word that the portal does not know; the row may go in without it. */
    public void unknown(String what, String word) {
        unknown.add(new Unknown(what, word));
    }

    /** What became of a row; empty until it is told. */
    public Optional<Outcome> outcome(ImportRow row) {
        return Optional.ofNullable(outcomes.get(row));
    }

    /** What was reported, in the order of the reports. */
    public List<Unknown> unknown() {
        return List.copyOf(unknown);
    }
}
