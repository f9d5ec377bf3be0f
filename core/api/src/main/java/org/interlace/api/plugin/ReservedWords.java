package org.interlace.api.plugin;

import java.util.List;
import java.util.Set;

/** Words that no plugin can be called, because the portal or its servers use them already. */
public final class ReservedWords {

    private static final Set<String> WORDS = Set.copyOf(List.of(
            "account",
            "admin",
            "administration",
            "answers",
            "api",
            "apply",
            "availability",
            "away",
            "calendar",
            "circle",
            "circles",
            "concerns",
            "control",
            "core",
            "database",
            "directory",
            "document",
            "exchange",
            "feed",
            "fetch",
            "graph",
            "health",
            "interlace",
            "invitation",
            "job",
            "joining",
            "launcher",
            "login",
            "logout",
            "mail",
            "media",
            "member",
            "members",
            "metrics",
            "migration",
            "mine",
            "navigation",
            "network",
            "new",
            "notification",
            "notifications",
            "openapi",
            "organisation",
            "organisations",
            "permission",
            "plugins",
            "privacy",
            "profile",
            "project",
            "projects",
            "public",
            "registry",
            "request",
            "requests",
            "room",
            "rooms",
            "safety",
            "sample",
            "shell",
            "testkit",
            "text",
            "theme",
            "tie",
            "ties",
            "translation",
            "unsubscribe",
            "vocabulary",
            "way",
            "ways",
            "webapp"));

    /** Those of them that are first words of addresses; the others only name parts inside, such as a schema. */
    private static final Set<String> ANSWERING = Set.copyOf(List.of(
            "account",
            "admin",
            "answers",
            "api",
            "apply",
            "away",
            "circles",
            "concerns",
            "directory",
            "feed",
            "health",
            "interlace",
            "invitation",
            "login",
            "logout",
            "media",
            "members",
            "metrics",
            "mine",
            "network",
            "new",
            "notifications",
            "openapi",
            "organisations",
            "privacy",
            "profile",
            "projects",
            "public",
            "requests",
            "rooms",
            "safety",
            "theme",
            "unsubscribe"));

    private ReservedWords() {}

    /** Whether a word is taken. */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }

    /** Whether the portal or its servers answer at addresses that begin with a word; then no plugin can have it as a root. */
    public static boolean answers(String word) {
        return ANSWERING.contains(word);
    }
}
