package org.interlace.exchange;

/** Is told how far a long work is; called often, so it decides itself how much of it is shown. */
@FunctionalInterface
public interface Progress {

    /**
     * Some more is done.
     *
     * @param what is worked at
     * @param total about how much there is
     */
    void at(String what, long done, long total);
}
