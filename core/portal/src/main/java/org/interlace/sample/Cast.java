package org.interlace.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.interlace.api.member.MemberId;
import org.interlace.api.sample.SampleCommunity;

/** The invented people, whether they are in the tables or not. */
final class Cast implements SampleCommunity {

    /** Those who can sign in: the key, and the role beside {@code member}. */
    static final List<String> ACCOUNTS =
            List.of("member", "entrepreneur", "coach", "expert", "partner", "facilitator", "juror", "curator", "admin");

    /** For those who only look who they are. */
    static final BiConsumer<MemberId, Runnable> NOBODY_ACTS = (person, act) -> {
        throw new IllegalStateException("Nobody acts here");
    };

    private final Map<String, MemberId> byKey = new LinkedHashMap<>();
    private final BiConsumer<MemberId, Runnable> stage;

    private Cast(List<NamedCsvRecord> people, BiConsumer<MemberId, Runnable> stage) {
        this.stage = stage;
        people.forEach(person -> byKey.put(person.getField("key"), id(person.getField("key"))));
    }

    /**
     * As written in the file.
     *
     * @param stage lets one of them act
     */
    static Cast read(BiConsumer<MemberId, Runnable> stage) {
        return new Cast(SampleFile.rows("people.csv"), stage);
    }

    static MemberId id(String key) {
        return new MemberId(SampleFile.id("person", key));
    }

    @Override
    public List<MemberId> members() {
        return List.copyOf(byKey.values());
    }

    @Override
    public void as(MemberId person, Runnable act) {
        if (!byKey.containsValue(person)) {
            throw new IllegalArgumentException("Nobody of the sample community");
        }
        stage.accept(person, act);
    }

    @Override
    public Optional<MemberId> person(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
