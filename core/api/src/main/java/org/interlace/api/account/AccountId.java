package org.interlace.api.account;

import java.util.UUID;

/**
 * An account: somebody who can sign in.
 *
 * @param value stable for ever
 */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
