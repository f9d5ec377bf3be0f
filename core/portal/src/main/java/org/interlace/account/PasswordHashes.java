package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.problem.PortalException;

/**
 * Argon2id hashes of passwords. Each takes 64 MiB and a good part of a second, so at most two are made at a time; the
 * others wait in line.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT = 15;

    private final DefaultPasswordService passwords = new DefaultPasswordService();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private volatile String dummy = "";

    /** A new hash. */
    public String hash(String password) {
        return inLine(() -> passwords.encryptPassword(password));
    }

    /** Whether a password is the one behind a hash. */
    public boolean matches(String password, String hash) {
        return inLine(() -> passwords.passwordsMatch(password, hash));
    }

    /** @throws PortalException {@link AccountProblem#LOCKED} when the line is longer than fifteen seconds */
    private <T> T inLine(Supplier<T> work) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new PortalException(AccountProblem.LOCKED, 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalException(AccountProblem.LOCKED, 1);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Takes as long as {@link #matches} for an account that is not there, so that time tells nothing; never right. */
    public boolean pretend(String password) {
        if (dummy.isEmpty()) {
            dummy = hash("nobody's password");
        }
        return matches(password, dummy) && dummy.isEmpty();
    }
}
