package org.interlace.example.domain;

import java.util.List;
import org.interlace.api.member.MemberId;

/** Where dishes are kept. */
public interface Dishes {

    /** Those of one person, by name. */
    List<Dish> of(MemberId member);

    /** The newest of everybody. */
    List<Dish> newest(int most);

    /** Another one whenever a dish came or went. */
    String version();

    /** Keeps one; keeping it again changes nothing. */
    void keep(Dish dish);

    /** Takes one person's dishes away; answers them. */
    List<Dish> removeAll(MemberId member);

    /** Takes the sample community's dishes away; answers them. */
    List<Dish> removeSample();
}
