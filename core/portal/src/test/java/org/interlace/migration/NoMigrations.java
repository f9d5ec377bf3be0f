package org.interlace.migration;

/** Migrates nothing. */
public class NoMigrations extends SqlMigrations {

    @SuppressWarnings("NullAway") // never asked
    public NoMigrations() {
        super(null);
    }

    @Override
    public void run(String module, ClassLoader loader) {}
}
