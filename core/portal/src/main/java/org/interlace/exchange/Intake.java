package org.interlace.exchange;

import java.io.IOException;
import java.util.List;
import org.interlace.exchange.domain.Row;

/** Takes the rows of one kind of file, some thousand at a time. */
interface Intake {

    /** Takes rows: each goes in, is there already, or is put aside with its reason. */
    void take(List<Row> rows, FileReport report) throws IOException;
}
