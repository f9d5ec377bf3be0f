package org.interlace.joining.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.account.domain.Digits;
import org.interlace.account.domain.Secret;
import org.interlace.database.KeyedHash;

/** How links and codes of joining stand in the tables: as keyed hashes, since twelve digits are soon tried. */
@ApplicationScoped
public class JoinCodes {

    private final KeyedHash hashes;

    @Inject
    JoinCodes(KeyedHash hashes) {
        this.hashes = hashes;
    }

    /** The hash of what stands in an address: a link's letters or a sheet's digits. */
    public byte[] of(String code) {
        return hashes.of("joining " + code);
    }

    byte[] of(Secret link) {
        return of(link.text());
    }

    byte[] of(Digits digits) {
        return of(digits.text());
    }
}
