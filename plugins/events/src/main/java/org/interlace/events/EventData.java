package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.privacy.PersonalRecord;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventStore;

/** Hands out and erases to which events a person came, and which they wrote. */
@ApplicationScoped
public class EventData implements PersonalDataSource {

    private static final int MOST = 10_000;

    private final EventStore events;
    private final EnrolmentStore enrolments;
    private final WaitingList waiting;

    @Inject
    EventData(EventStore events, EnrolmentStore enrolments, WaitingList waiting) {
        this.events = events;
        this.enrolments = enrolments;
        this.waiting = waiting;
    }

    @Override
    public List<PersonalRecord> export(MemberId member) {
        var records = new ArrayList<PersonalRecord>();
        for (var one : enrolments.all(member)) {
            events.find(one.event()).ifPresent(event -> records.add(record("enrolment", values(one, event))));
        }
        for (var event : events.written(member, List.of(), MOST)) {
            records.add(record("event", values(event)));
        }
        for (var event : events.find(events.doorsOf(member))) {
            records.add(record("door", values(event)));
        }
        return records;
    }

    private static Map<String, Object> values(Event event) {
        var texts = event.sheet().texts();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", texts.text(texts.original()).title());
        values.put("starts", event.sheet().when().starts().toString());
        return values;
    }

    private static Map<String, Object> values(Enrolment one, Event event) {
        var values = values(event);
        values.put("state", one.state().word());
        values.put("guests", one.party().guests());
        values.put("children", one.party().children());
        values.put(
                "groups",
                one.party().groups().stream()
                        .map(group -> group.word())
                        .sorted()
                        .toList());
        values.put("seen", one.seen().word());
        values.put("begun", one.begun().toString());
        one.came().ifPresent(came -> values.put("came", came.toString()));
        one.answers().by().forEach((question, answer) -> values.put("answer " + question, answer));
        return values;
    }

    private static PersonalRecord record(String title, Map<String, Object> values) {
        return new PersonalRecord(
                new MessageKey("events", "data." + title), new MessageKey("events", "data.purpose"), values);
    }

    @Override
    public void erase(MemberId member) {
        for (var event : enrolments.forget(member)) {
            events.hold(event).ifPresent(waiting::promote);
        }
        events.forget(member);
    }
}
