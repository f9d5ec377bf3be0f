package org.interlace.safety.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who did something.
 *
 * @param kind what sort of actor
 * @param account the account, while it is there
 * @param name the name of that account's profile, if it has one
 * @param roles those the account had when it acted
 * @param plugin the plugin that noted it
 */
public record Actor(
        Kind kind, Optional<UUID> account, Optional<String> name, List<String> roles, Optional<String> plugin) {

    /** Sorts of actors. */
    public enum Kind {
        /** Somebody who is signed in. */
        ACCOUNT,
        /** Whoever has the machine, by a command. */
        OPERATOR,
        /** A plugin, by itself. */
        PLUGIN,
        /** The portal, by itself. */
        PORTAL;

        /** As in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Copies the roles. */
    public Actor {
        roles = List.copyOf(roles);
    }
}
