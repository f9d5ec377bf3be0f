package org.interlace.api.plugin;

import java.util.Set;

/** Words that no plugin can be called, because the portal or its servers use them already. */
public final class ReservedWords {

    private static final Set<String> WORDS = Set.of(
            // parts of the portal, today's and those planned: schemas, packages, permissions, texts
            "account",
            "api",
            "control",
            "core",
            "database",
            "directory",
            "exchange",
            "graph",
            "interlace",
            "invitation",
            "joining",
            "launcher",
            "media",
            "member",
            "migration",
            "navigation",
            "notification",
            "organisation",
            "permission",
            "privacy",
            "registry",
            "request",
            "room",
            "safety",
            "sample",
            "shell",
            "testkit",
            "translation",
            "vocabulary",
            "webapp",
            // schemas of PostgreSQL; those with an underscore are no ids anyway
            "public",
            // words that addresses and handles cannot use (decision D1), and the portal's own addresses
            "admin",
            "apply",
            "feed",
            "health",
            "login",
            "logout",
            "members",
            "metrics",
            "mine",
            "new",
            "openapi",
            "organisations",
            "plugins",
            "theme");

    private ReservedWords() {}

    /** Whether a word is taken. */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
