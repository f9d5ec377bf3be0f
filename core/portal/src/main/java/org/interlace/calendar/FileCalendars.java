package org.interlace.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars;
import org.interlace.calendar.domain.CalendarReader;
import org.interlace.calendar.domain.CalendarWriter;

/** Writes and reads iCalendar files. */
@ApplicationScoped
public class FileCalendars implements Calendars {

    @Override
    public String write(Head head, List<CalendarEntry> entries, Optional<Invitation> invitation) {
        long uids = entries.stream().map(CalendarEntry::uid).distinct().count();
        if (head.method() != Method.PUBLISH && (invitation.isEmpty() || uids != 1)) {
            throw new IllegalArgumentException(head.method() + " needs an invitation and one entry");
        }
        return new CalendarWriter(head, invitation).write(entries);
    }

    @Override
    public Reading read(byte[] file, ZoneId usual, Window window) {
        return new CalendarReader(usual, window, System::nanoTime).read(file);
    }
}
