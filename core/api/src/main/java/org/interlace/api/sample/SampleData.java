package org.interlace.api.sample;

/**
 * Fills a plugin with invented data about the sample community's people, and takes all of it out again. Called in a
 * transaction of its own, after the people are there.
 */
public interface SampleData {

    /** Adds the data; repeating it changes nothing. */
    void load(SampleCommunity community);

    /** Removes all that {@link #load} added, and nothing else. */
    void remove(SampleCommunity community);
}
