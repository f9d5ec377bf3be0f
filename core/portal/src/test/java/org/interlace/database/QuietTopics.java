package org.interlace.database;

/** Topics of a single node without tables. */
public class QuietTopics extends Topics {

    @SuppressWarnings("NullAway") // never asked
    public QuietTopics() {
        super(null);
    }

    @Override
    public void raise(String topic) {}

    @Override
    public void look() {
        said("plugins");
    }
}
