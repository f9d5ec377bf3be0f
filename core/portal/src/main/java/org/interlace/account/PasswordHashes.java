package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.apache.shiro.authc.credential.DefaultPasswordService;

/**
 * Argon2id hashes of passwords. Each takes 64 MiB and a good part of a second, so at most two are made at a time; the
 * others wait in line.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final int AT_ONCE = 2;

    private final DefaultPasswordService passwords = new DefaultPasswordService();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private volatile String dummy = "";

    /** A new hash. */
    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return passwords.encryptPassword(password);
        } finally {
            places.release();
        }
    }

    /** Whether a password is the one behind a hash. */
    public boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return passwords.passwordsMatch(password, hash);
        } finally {
            places.release();
        }
    }

    /** Takes as long as {@link #matches} for an account that is not there, so that time tells nothing. */
    public void pretend(String password) {
        if (dummy.isEmpty()) {
            dummy = hash("nobody's password");
        }
        var unused = matches(password, dummy);
    }
}
