package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.privacy.PersonalRecord;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.introductions.domain.Attempt;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Meeting;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.domain.PreferenceStore;
import org.interlace.introductions.domain.Rather;

/**
 * Hands out and erases what is kept about a person. What others asked of them or through them is handed out only as far
 * as they were asked: an ask that never reached them is the asker's.
 */
@ApplicationScoped
public class IntroductionData implements PersonalDataSource {

    private final IntroductionStore store;
    private final PreferenceStore preferences;
    private final Requests requests;

    @Inject
    IntroductionData(IntroductionStore store, PreferenceStore preferences, Requests requests) {
        this.requests = requests;
        this.store = store;
        this.preferences = preferences;
    }

    @Override
    public List<PersonalRecord> export(MemberId member) {
        var records = new ArrayList<PersonalRecord>();
        store.askedBy(member, Instant.EPOCH).forEach(one -> records.add(record("data.asked", asked(one))));
        store.answeredBy(member)
                .forEach(one -> records.add(record(
                        "data.opened",
                        Map.of(
                                "introduction", one.request().toString(),
                                "answer", one.answer().map(Attempt.Answer::word).orElse(""),
                                "at", one.at().toString()))));
        store.saidBy(member)
                .forEach(outcome -> records.add(record(
                        "data.outcome",
                        Map.of(
                                "introduction", outcome.request().toString(),
                                "question", outcome.step().word(),
                                "answer", outcome.answer(),
                                "at", outcome.at().toString()))));
        store.recommendedBy(member).forEach(one -> records.add(record("data.said", said(one))));
        store.divertedBy(member).forEach(one -> records.add(record("data.answered", answered(one))));
        store.proposedBy(member).forEach(meeting -> records.add(record("data.meeting", proposed(meeting))));
        var chosen = new LinkedHashMap<String, Object>();
        preferences.openness(List.of(member)).values().forEach(one -> chosen.put("openness", one.word()));
        var avoided = preferences.avoidedBy(member);
        if (!avoided.isEmpty()) {
            chosen.put("avoided", avoided.stream().map(MemberId::toString).toList());
        }
        if (!chosen.isEmpty()) {
            records.add(record("data.chosen", chosen));
        }
        return records;
    }

    private static Map<String, Object> asked(Introduction one) {
        var values = new LinkedHashMap<String, Object>();
        values.put("introduction", one.request().toString());
        values.put("begun", one.begun().toString());
        values.put("target", one.target().toString());
        values.put("purpose", one.ask().purpose().word());
        values.put("phrases", one.ask().phrases().stream().map(Phrase::word).toList());
        values.put("text", one.ask().text());
        values.put("language", one.ask().language());
        one.translation().ifPresent(translation -> {
            values.put("translation", translation.text());
            values.put("translationLanguage", translation.language());
        });
        one.advice().ifPresent(advice -> values.put("advice", advice));
        values.put("house", one.house());
        values.put(
                "without", one.ask().without().stream().map(MemberId::toString).toList());
        return values;
    }

    private static Map<String, Object> said(Introduction one) {
        var values = new LinkedHashMap<String, Object>();
        values.put("introduction", one.request().toString());
        one.recommendation().ifPresent(word -> {
            word.phrase().ifPresent(phrase -> values.put("phrase", phrase.word()));
            values.put("sentence", word.sentence());
        });
        return values;
    }

    private static Map<String, Object> answered(Introduction one) {
        return Map.of(
                "introduction",
                one.request().toString(),
                "rather",
                one.rather().map(Rather::word).orElse(""),
                "note",
                one.ratherNote());
    }

    private static Map<String, Object> proposed(Meeting meeting) {
        return Map.of(
                "introduction",
                meeting.request().toString(),
                "starts",
                meeting.when().starts().toString(),
                "minutes",
                meeting.when().lasts().toMinutes(),
                "place",
                meeting.place());
    }

    private static PersonalRecord record(String title, Map<String, Object> values) {
        return new PersonalRecord(
                new MessageKey("introductions", title), new MessageKey("introductions", "data.purpose"), values);
    }

    @Override
    @Transactional
    public void erase(MemberId member) {
        store.with(member).forEach(id -> erase(id, member));
        store.forget(member);
        preferences.forget(member);
    }

    /** What the person asked goes; what was asked of them comes to nothing and no longer says of whom. */
    private void erase(RequestId id, MemberId member) {
        store.find(id).ifPresent(one -> {
            if (one.asker().equals(member)) {
                store.remove(id);
            } else if (one.target().equals(member)) {
                requests.hold(id)
                        .filter(request -> request.deadline().isPresent())
                        .ifPresent(request -> requests.proceed(id, "lapse"));
                one.forgetTarget();
            }
        });
    }
}
