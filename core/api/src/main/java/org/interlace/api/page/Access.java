package org.interlace.api.page;

import org.interlace.api.permission.Permission;

/** Who may open a page or see a part of one. */
public sealed interface Access {

    /** Anybody, without an account. */
    record Everyone() implements Access {}

    /** Anybody who is signed in. */
    record SignedIn() implements Access {}

    /** Accounts with a permission. */
    record Granted(Permission permission) implements Access {}

    /** Anybody, without an account. */
    static Access everyone() {
        return new Everyone();
    }

    /** Anybody who is signed in. */
    static Access signedIn() {
        return new SignedIn();
    }

    /** Accounts with that permission. */
    static Access granted(Permission permission) {
        return new Granted(permission);
    }
}
