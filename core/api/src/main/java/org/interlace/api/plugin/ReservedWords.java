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
            "away",
            "circle",
            "circles",
            "concerns",
            "control",
            "core",
            "database",
            "directory",
            "exchange",
            "feed",
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
            "webapp"));

    private ReservedWords() {}

    /** Whether a word is taken. */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
