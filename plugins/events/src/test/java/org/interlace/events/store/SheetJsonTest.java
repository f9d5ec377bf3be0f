package org.interlace.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.EventQuestion;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Reserved;
import org.interlace.events.domain.Spoken;
import org.interlace.events.domain.Texts;
import org.interlace.events.domain.When;
import org.interlace.events.domain.Where;
import org.junit.jupiter.api.Test;

class SheetJsonTest {

    @Test
    void whatever_an_event_says_is_read_as_it_was_written() {
        var zone = ZoneId.of("Europe/Brussels");
        var sheet = new EventSheet(
                EventKind.WORKSHOP,
                new When(
                        ZonedDateTime.of(2026, 10, 24, 22, 0, 0, 0, zone),
                        ZonedDateTime.of(2026, 10, 25, 4, 0, 0, 0, zone)),
                new Where(Optional.of(UUID.randomUUID()), "Rue \"Neuve\" 1", "https://call.example/x"),
                List.of(new Spoken(UUID.randomUUID(), Spoken.Level.FEW)),
                Set.of(Need.CHILDCARE, Need.GREETED),
                new Enrolling(
                        Enrolling.How.HERE,
                        "",
                        12,
                        2,
                        true,
                        List.of(new Reserved(Reserved.Group.WOMEN, 3, Instant.parse("2026-10-20T00:00:00Z"))),
                        List.of(new EventQuestion(
                                "q1",
                                EventQuestion.Kind.CHOICE,
                                true,
                                Map.of("fr", "Quoi ?", "ar", "ماذا؟"),
                                Map.of("fr", List.of("un", "deux"))))),
                true,
                new Texts(
                        "ar",
                        Map.of(
                                "ar",
                                new EventText("ورشة", "سطر\n\nآخر", "ماء", "", "", "", EventText.Status.HUMAN),
                                "fr",
                                new EventText("Atelier", "", "", "Bus 4", "5 €", "Elle", EventText.Status.MACHINE))));

        assertThat(SheetJson.read(SheetJson.write(sheet))).isEqualTo(sheet);
    }
}
