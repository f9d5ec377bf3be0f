package org.interlace.exchange;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.interlace.exchange.domain.HandleWords;
import org.interlace.exchange.store.PeopleDesk;

/** Finds free handles for many people at once. */
public final class Handles {

    private static final int MOST_TRIES = 5;

    private final PeopleDesk people;
    private final RandomGenerator random;

    /** Handles nobody can foresee. */
    Handles(PeopleDesk people) {
        this(people, new SecureRandom());
    }

    /** Handles that come out of this source; the same source gives the same ones while they are free. */
    public Handles(PeopleDesk people, RandomGenerator random) {
        this.people = people;
        this.random = random;
    }

    /** As many as asked for, each different and nobody's. */
    public List<String> fresh(int count) {
        var free = new ArrayList<String>(count);
        var seen = new HashSet<String>();
        for (int tries = 0; free.size() < count; tries++) {
            var made = make(count - free.size(), seen, tries);
            made.removeAll(people.takenHandles(made));
            free.addAll(made);
        }
        return free;
    }

    private List<String> make(int count, Set<String> seen, int tries) {
        var made = new ArrayList<String>(count);
        while (made.size() < count) {
            var handle = HandleWords.next(random);
            // with millions of people three words may run short
            var longer = tries > MOST_TRIES ? handle + "-" + random.nextInt(10_000) : handle;
            if (seen.add(longer)) {
                made.add(longer);
            }
        }
        return made;
    }
}
