package org.interlace.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.mail.domain.Letter;

/**
 * Writes letters at the moment they leave, so that what was read or answered meanwhile is not in them. Part of the core;
 * a bean that implements it is found.
 */
public interface Author {

    /**
     * A letter to be written.
     *
     * @param mail its row
     */
    record Order(UUID mail, AccountId account, Locale language) {}

    /** The kinds of letters it writes. */
    Set<String> kinds();

    /** The letters by row; one that is left out is no longer needed. */
    Map<UUID, Letter> write(List<Order> orders);

    /** Makes rows of what came up since, in transactions of its own; called every second on every node. */
    void gather();
}
