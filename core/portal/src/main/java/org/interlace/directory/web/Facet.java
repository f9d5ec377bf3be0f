package org.interlace.directory.web;

import java.util.List;
import org.interlace.shell.web.Markup;

/** A filter as the page shows it: some values at once, the others behind "more". */
public final class Facet {

    private final String id;
    private final String label;
    private final List<Value> values;
    private final int atOnce;

    Facet(String id, String label, List<Value> values, int atOnce) {
        this.id = id;
        this.label = label;
        this.values = List.copyOf(values);
        this.atOnce = atOnce;
    }

    List<Value> values() {
        return values;
    }

    /** The request parameter. */
    public String getId() {
        return id;
    }

    /** Its name. */
    public String getLabel() {
        return label;
    }

    /** The values shown at once. */
    public Markup.Written getFirst() {
        return new Chips(values.subList(0, Math.min(atOnce, values.size())));
    }

    /** The values behind "more", at most thirty. */
    public Markup.Written getMore() {
        return new Chips(behind());
    }

    /** How many stand behind "more". */
    public int getMoreCount() {
        return behind().size();
    }

    private List<Value> behind() {
        return values.subList(Math.min(atOnce, values.size()), Math.min(atOnce + 30, values.size()));
    }

    /** One value: choosing or leaving it is a link. */
    public record Value(String name, long count, boolean chosen, String href) {

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public long getCount() {
            return count;
        }

        /** For EL. */
        public boolean isChosen() {
            return chosen;
        }

        /** For EL. */
        public String getHref() {
            return href;
        }
    }
}
