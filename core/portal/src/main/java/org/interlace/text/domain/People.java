package org.interlace.text.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;

/** Who is named. */
public final class People {

    private People() {}

    /** In some values. */
    public static Set<MemberId> in(Collection<Value> values) {
        var people = new LinkedHashSet<MemberId>();
        for (var value : values) {
            if (value instanceof Value.Person person) {
                people.add(person.member());
            }
        }
        return people;
    }

    /** In some sentences. */
    public static Set<MemberId> inAll(Collection<Sentence> sentences) {
        var people = new LinkedHashSet<MemberId>();
        sentences.forEach(sentence -> people.addAll(in(sentence.values())));
        return people;
    }
}
