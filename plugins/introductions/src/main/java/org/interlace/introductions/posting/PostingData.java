package org.interlace.introductions.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.privacy.PersonalRecord;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.posting.domain.PostingStore;

/** Hands out and erases what a person looks for, the doors they offer, and what they do not wish to be shown again. */
@ApplicationScoped
public class PostingData implements PersonalDataSource {

    private final PostingStore store;

    @Inject
    PostingData(PostingStore store) {
        this.store = store;
    }

    @Override
    public List<PersonalRecord> export(MemberId member) {
        var records = new ArrayList<PersonalRecord>();
        store.of(member).forEach(one -> records.add(record(one.kind().word(), values(one))));
        var passed = store.passedOver(member);
        if (!passed.isEmpty()) {
            records.add(record(
                    "passed-over",
                    Map.of("needs", passed.stream().map(Object::toString).toList())));
        }
        return records;
    }

    private static Map<String, Object> values(Posting one) {
        var values = new LinkedHashMap<String, Object>();
        values.put("text", one.text());
        values.put("language", one.language());
        one.purpose().ifPresent(purpose -> values.put("purpose", purpose.word()));
        values.put("shown", one.shown());
        values.put("begun", one.begun().toString());
        values.put("until", one.end().toString());
        return values;
    }

    private static PersonalRecord record(String title, Map<String, Object> values) {
        return new PersonalRecord(
                new MessageKey("introductions", "data." + title),
                new MessageKey("introductions", "data.purpose"),
                values);
    }

    @Override
    @Transactional
    public void erase(MemberId member) {
        store.forget(member);
    }
}
