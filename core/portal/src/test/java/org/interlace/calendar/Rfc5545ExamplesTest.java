package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates that RFC 5545, 3.8.5.3 gives for its own examples, all at nine in New York. */
class Rfc5545ExamplesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static List<LocalDate> days(String rule, LocalDate first, int most) {
        var start = first.atTime(9, 0).atZone(NEW_YORK);
        var found = new RuleRecurrence()
                .occurrences(rule, start, start.toInstant(), start.plusYears(30).toInstant(), most);
        assertThat(found).allSatisfy(moment -> assertThat(moment.getHour()).isEqualTo(9));
        return found.stream().map(ZonedDateTime::toLocalDate).toList();
    }

    /** Such as {@code 1997 9: 2 9 16; 10: 7}; a year stands until the next one. */
    private static List<LocalDate> expected(String text) {
        var days = new ArrayList<LocalDate>();
        int year = 0;
        for (var month : text.split(";")) {
            var words = month.strip().split("[: ]+");
            int at = 0;
            if (words[0].length() == 4) {
                year = Integer.parseInt(words[at++]);
            }
            int number = Integer.parseInt(words[at++]);
            for (; at < words.length; at++) {
                days.add(LocalDate.of(year, number, Integer.parseInt(words[at])));
            }
        }
        return days;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;COUNT=10 | 1997 9: 2 3 4 5 6 7 8 9 10 11
            FREQ=DAILY;INTERVAL=10;COUNT=5 | 1997 9: 2 12 22; 10: 2 12
            FREQ=WEEKLY;COUNT=10 | 1997 9: 2 9 16 23 30; 10: 7 14 21 28; 11: 4
            FREQ=WEEKLY;INTERVAL=2;WKST=SU | 1997 9: 2 16 30; 10: 14 28; 11: 11 25; 12: 9 23; 1998 1: 6 20; 2: 3 17
            FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH | 1997 9: 2 4 9 11 16 18 23 25 30; 10: 2
            FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH | 1997 9: 2 4 9 11 16 18 23 25 30; 10: 2
            FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR | 1997 9: 1 3 5 15 17 19 29; 10: 1 3 13 15 17 27 29 31; 11: 10 12 14 24 26 28; 12: 8 10 12 22
            FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 1997 9: 2 4 16 18 30; 10: 2 14 16
            FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1997 9: 5; 10: 3; 11: 7; 12: 5; 1998 1: 2; 2: 6; 3: 6; 4: 3; 5: 1; 6: 5
            FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR | 1997 9: 5; 10: 3; 11: 7; 12: 5
            FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 1997 9: 7 28; 11: 2 30; 1998 1: 4 25; 3: 1 29; 5: 3 31
            FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1997 9: 22; 10: 20; 11: 17; 12: 22; 1998 1: 19; 2: 16
            FREQ=MONTHLY;BYMONTHDAY=-3 | 1997 9: 28; 10: 29; 11: 28; 12: 29; 1998 1: 29; 2: 26
            FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15 | 1997 9: 2 15; 10: 2 15; 11: 2 15; 12: 2 15; 1998 1: 2 15
            FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1997 9: 30; 10: 1 31; 11: 1 30; 12: 1 31; 1998 1: 1 31; 2: 1
            FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 1997 9: 10 11 12 13 14 15; 1999 3: 10 11 12 13
            FREQ=MONTHLY;INTERVAL=2;BYDAY=TU | 1997 9: 2 9 16 23 30; 11: 4 11 18 25; 1998 1: 6 13 20 27; 3: 3 10 17 24 31
            FREQ=YEARLY;COUNT=10;BYMONTH=6,7 | 1997 6: 10; 7: 10; 1998 6: 10; 7: 10; 1999 6: 10; 7: 10; 2000 6: 10; 7: 10; 2001 6: 10; 7: 10
            FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3 | 1997 3: 10; 1999 1: 10; 2: 10; 3: 10; 2001 1: 10; 2: 10; 3: 10; 2003 1: 10; 2: 10; 3: 10
            FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200 | 1997 1: 1; 4: 10; 7: 19; 2000 1: 1; 4: 9; 7: 18; 2003 1: 1; 4: 10; 7: 19; 2006 1: 1
            FREQ=YEARLY;BYDAY=20MO | 1997 5: 19; 1998 5: 18; 1999 5: 17
            FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 1997 5: 12; 1998 5: 11; 1999 5: 17
            FREQ=YEARLY;BYMONTH=3;BYDAY=TH | 1997 3: 13 20 27; 1998 3: 5 12 19 26; 1999 3: 4 11 18 25
            FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8 | 1997 6: 5 12 19 26; 7: 3 10 17 24 31; 8: 7 14 21 28; 1998 6: 4 11 18 25
            FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 1998 2: 13; 3: 13; 11: 13; 1999 8: 13; 2000 10: 13
            FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 1997 9: 13; 10: 11; 11: 8; 12: 13; 1998 1: 10; 2: 7; 3: 7; 4: 11; 5: 9; 6: 13
            FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 1996 11: 5; 2000 11: 7; 2004 11: 2
            FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997 9: 4; 10: 7; 11: 6
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | 1997 9: 29; 10: 30; 11: 27; 12: 30; 1998 1: 29; 2: 26; 3: 30
            FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997 8: 5 10 19 24
            FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997 8: 5 17 19 31
            FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 2007 1: 15 30; 2: 15; 3: 15 30
            """)
    void an_example_gives_its_dates(String rule, String dates) {
        var expected = expected(dates);
        assertThat(days(rule, expected.get(0), expected.size())).isEqualTo(expected);
        if (rule.contains("COUNT") || rule.contains("UNTIL")) {
            assertThat(days(rule, expected.get(0), 999)).isEqualTo(expected);
        }
    }

    @Test
    void every_day_until_christmas_eve_is_a_hundred_and_thirteen_times() {
        assertThat(days("FREQ=DAILY;UNTIL=19971224T000000Z", LocalDate.of(1997, 9, 2), 999))
                .hasSize(113)
                .endsWith(LocalDate.of(1997, 12, 23));
    }

    @Test
    void every_day_in_january_for_three_years_can_be_said_in_two_ways() {
        var first = LocalDate.of(1998, 1, 1);
        var yearly = days("FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", first, 999);
        assertThat(yearly).hasSize(93).isEqualTo(days("FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", first, 999));
    }

    @Test
    void every_twenty_minutes_of_an_office_day() {
        var first = LocalDate.of(1997, 9, 2).atTime(9, 0).atZone(NEW_YORK);
        var found = new RuleRecurrence()
                .occurrences(
                        "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
                        first,
                        first.toInstant(),
                        first.plusDays(2).toInstant(),
                        99);
        assertThat(found)
                .hasSize(48)
                .contains(first.plusMinutes(20), first.plusHours(7).plusMinutes(40));
    }
}
