package org.interlace.events;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.EventQuestion;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Where;

/** What is wrong with what an event says, by the field in which it stands. */
final class SheetCheck {

    private static final Pattern WEB = Pattern.compile("https://[^\\s\"<>]{4,}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final EventSheet sheet;
    private final Map<String, EventProblem> faults = new LinkedHashMap<>();

    private SheetCheck(EventSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * All faults, the first first.
     *
     * @param now what ended before it is no event any more
     */
    static Map<String, EventProblem> faults(EventSheet sheet, Instant now) {
        var check = new SheetCheck(sheet);
        check.texts();
        check.where();
        if (!sheet.when().until().isAfter(now)) {
            check.fault("starts", EventProblem.PAST);
        }
        if (sheet.spoken().size() > EventSheet.SPOKEN) {
            check.fault("spoken", EventProblem.BAD_SPOKEN);
        }
        check.enrolling(sheet.enrolling());
        return check.faults;
    }

    private void fault(String field, EventProblem problem) {
        faults.putIfAbsent(field, problem);
    }

    private void texts() {
        sheet.texts().in().forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                fault("language", EventProblem.BAD_LANGUAGE);
            }
            if (text.title().isBlank() || text.title().length() > EventText.TITLE) {
                fault("title", EventProblem.BAD_TITLE);
            }
            if (text.text().length() > EventText.TEXT) {
                fault("text", EventProblem.BAD_TEXT);
            }
            line("bring", text.bring());
            line("arrival", text.arrival());
            line("cost", text.cost());
            line("speakers", text.speakers());
        });
    }

    private void line(String field, String text) {
        if (text.length() > EventText.LINE) {
            fault(field, EventProblem.BAD_TEXT);
        }
    }

    private void where() {
        var where = sheet.where();
        if (!where.said()) {
            fault("place", EventProblem.NOWHERE);
        }
        if (where.venue().length() > Where.VENUE) {
            fault("venue", EventProblem.BAD_PLACE);
        }
        if (where.online() && !isLink(where.link())) {
            fault("link", EventProblem.BAD_LINK);
        }
    }

    private static boolean isLink(String text) {
        return text.length() <= Where.LINK && WEB.matcher(text).matches();
    }

    private void enrolling(Enrolling enrolling) {
        if (enrolling.how() == Enrolling.How.ELSEWHERE && !isLink(enrolling.elsewhere())) {
            fault("elsewhere", EventProblem.BAD_LINK);
        }
        if (enrolling.capacity() < 0 || enrolling.capacity() > Enrolling.CAPACITY) {
            fault("capacity", EventProblem.BAD_SEATS);
        }
        if (enrolling.guests() < 0 || enrolling.guests() > Enrolling.GUESTS) {
            fault("guests", EventProblem.BAD_SEATS);
        }
        reserved(enrolling);
        if (enrolling.questions().size() > EventQuestion.MOST) {
            fault("questions", EventProblem.BAD_QUESTION);
        }
        enrolling.questions().forEach(this::question);
    }

    private void reserved(Enrolling enrolling) {
        var groups = new HashSet<>();
        int kept = 0;
        for (var one : enrolling.reserved()) {
            kept += one.seats();
            if (!groups.add(one.group()) || one.until().isAfter(sheet.when().from())) {
                fault("reserved", EventProblem.BAD_RESERVED);
            }
        }
        if (kept > enrolling.capacity()) {
            fault("reserved", EventProblem.BAD_RESERVED);
        }
    }

    private void question(EventQuestion question) {
        boolean said = !question.texts().isEmpty()
                && question.texts().values().stream()
                        .allMatch(text -> !text.isBlank() && text.length() <= EventQuestion.TEXT);
        boolean choices = question.kind() != EventQuestion.Kind.CHOICE
                || (!question.choices().isEmpty()
                        && question.choices().values().stream().allMatch(list -> list.size() > 1));
        if (!said || !choices) {
            fault("questions", EventProblem.BAD_QUESTION);
        }
    }
}
