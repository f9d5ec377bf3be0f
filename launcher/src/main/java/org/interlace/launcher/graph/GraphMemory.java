package org.interlace.launcher.graph;

/**
 * How the memory given to Neo4j is shared: small communities need little page cache, large ones half of all.
 *
 * @param megabytes heap and page cache together
 */
public record GraphMemory(int megabytes) {

    private static final int SMALL = 1024;
    private static final int SMALL_CACHE = 128;

    /** Page cache in megabytes. */
    public int pageCache() {
        return megabytes < SMALL ? SMALL_CACHE : megabytes / 2;
    }

    /** The options of the Java machine for the heap. */
    public String[] heap() {
        return new String[] {"-Xms64m", "-Xmx%dm".formatted(megabytes - pageCache())};
    }
}
