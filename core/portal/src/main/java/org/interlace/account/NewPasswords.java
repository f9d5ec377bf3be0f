package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.interlace.account.domain.PasswordRule;
import org.jspecify.annotations.Nullable;

/** Takes the passwords that people choose: good ones only, and only their hash goes on. */
@ApplicationScoped
public class NewPasswords {

    private final PasswordHashes hashes;
    private volatile @Nullable PasswordRule rule;

    @Inject
    NewPasswords(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    /**
     * The hash of a good one.
     *
     * @param own what others know of the person; absent parts may be null
     * @throws org.interlace.api.problem.PortalException when it is too short, too long or easy to guess
     */
    public String hash(String password, @Nullable String... own) {
        rule().check(password, Arrays.asList(own));
        return hashes.hash(password);
    }

    /** The word lists are read when the first password is chosen. */
    private PasswordRule rule() {
        var known = rule;
        if (known == null) {
            known = new PasswordRule();
            rule = known;
        }
        return known;
    }
}
