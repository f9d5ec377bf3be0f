package org.interlace.exchange.domain;

import java.util.Arrays;

/**
 * Remembers words of a long file in eight bytes each (a hash; two words in a million million million meet). Above its
 * limit it remembers no more, so that memory stays flat; the unique keys of the tables still hold.
 */
public final class Seen {

    private static final int MOST = 4_000_000;

    private long[] table = new long[1 << 12];
    private int size;

    /** Whether a word comes for the first time. */
    public boolean add(String word) {
        if (size >= MOST) {
            return true;
        }
        if (size * 2 >= table.length) {
            grow();
        }
        return put(hash(word));
    }

    /** Whether a word came before. */
    public boolean has(String word) {
        return table[place(hash(word))] != 0;
    }

    private boolean put(long hash) {
        int place = place(hash);
        if (table[place] != 0) {
            return false;
        }
        table[place] = hash;
        size++;
        return true;
    }

    private int place(long hash) {
        int place = (int) (hash >>> 20) & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        var old = table;
        table = new long[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
    }

    /** FNV-1a, well mixed; never 0, which marks a free place. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
