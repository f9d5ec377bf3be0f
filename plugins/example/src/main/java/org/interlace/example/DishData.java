package org.interlace.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.privacy.PersonalRecord;

/** Hands out and erases a person's dishes. */
@ApplicationScoped
public class DishData implements PersonalDataSource {

    private final DishTable table;

    @Inject
    DishData(DishTable table) {
        this.table = table;
    }

    @Override
    public List<PersonalRecord> export(MemberId member) {
        return List.of(new PersonalRecord(
                new MessageKey("example", "data.title"),
                new MessageKey("example", "data.purpose"),
                Map.of("dishes", table.of(member))));
    }

    @Override
    public void erase(MemberId member) {
        table.remove(member);
    }
}
