package org.interlace.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what was asked and finds nothing. */
public class EmptyDatabase extends Database {

    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway") // never asked
    public EmptyDatabase() {
        super(null);
    }

    @Override
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        asked.add(sql);
        return List.of();
    }

    /** How many questions were asked. */
    public int asked() {
        return asked.size();
    }
}
