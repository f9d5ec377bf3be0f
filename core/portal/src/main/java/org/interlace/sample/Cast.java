package org.interlace.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.sample.SampleCommunity;

/** The invented people, whether they are in the tables or not. */
final class Cast implements SampleCommunity {

    /** Those who can sign in: the key, and the role beside {@code member}. */
    static final List<String> ACCOUNTS =
            List.of("member", "entrepreneur", "coach", "expert", "partner", "facilitator", "juror", "curator", "admin");

    private final Map<String, MemberId> byKey = new LinkedHashMap<>();

    private Cast(List<NamedCsvRecord> people) {
        people.forEach(person -> byKey.put(person.getField("key"), id(person.getField("key"))));
    }

    /** As written in the file. */
    static Cast read() {
        return new Cast(SampleFile.rows("people.csv"));
    }

    static MemberId id(String key) {
        return new MemberId(SampleFile.id("person", key));
    }

    @Override
    public List<MemberId> members() {
        return List.copyOf(byKey.values());
    }

    @Override
    public Optional<MemberId> person(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
