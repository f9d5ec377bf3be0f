package org.interlace.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.Messages;
import org.interlace.api.text.Readers;
import org.interlace.api.text.Sentence;
import org.interlace.member.store.SeenNames;
import org.interlace.text.domain.Moments;
import org.interlace.text.domain.People;

/** Gives each reader a {@link Pen}; the names for all of them are one question to the tables. */
@ApplicationScoped
public class Scribe implements Readers {

    private final SeenNames names;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Scribe(
            SeenNames names,
            Messages messages,
            Clock clock,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.names = names;
        this.messages = messages;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /**
     * Somebody who is about to read.
     *
     * @param reader nobody for somebody without an account, who sees what visitors see
     * @param people who is named in what will be read
     */
    public record Reading(Optional<AccountId> reader, Locale language, Set<MemberId> people) {

        /** Copies the set. */
        public Reading {
            people = Set.copyOf(people);
        }
    }

    @Override
    public String write(Sentence sentence, AccountId reader, Locale language) {
        return write(List.of(sentence), reader, language).get(0);
    }

    @Override
    public List<String> write(List<Sentence> sentences, AccountId reader, Locale language) {
        var pen = pen(new Reading(Optional.of(reader), language, People.inAll(sentences)));
        return sentences.stream().map(pen::write).toList();
    }

    /** For one reader. */
    public Pen pen(Reading reading) {
        return pens(List.of(reading)).get(0);
    }

    /** For many readers, in the same order. */
    public List<Pen> pens(Collection<Reading> readings) {
        var wanted = new ArrayList<SeenNames.Sight>();
        readings.forEach(reading -> reading.people.forEach(member -> wanted.add(sight(reading, member))));
        var seen = names.find(wanted);
        var moments = new Moments(zone, clock.instant());
        return readings.stream()
                .map(reading -> {
                    var known = new HashMap<MemberId, String>();
                    reading.people.forEach(member -> Optional.ofNullable(seen.get(sight(reading, member)))
                            .ifPresent(name -> known.put(member, name)));
                    return new Pen(messages, moments, reading.language, known);
                })
                .toList();
    }

    private static SeenNames.Sight sight(Reading reading, MemberId member) {
        return new SeenNames.Sight(reading.reader.map(AccountId::value).orElse(SeenNames.VISITOR), member.value());
    }
}
