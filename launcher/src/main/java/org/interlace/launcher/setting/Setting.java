package org.interlace.launcher.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every setting there is, with what it does, what it is when nobody says, and what it may hold. */
public enum Setting {
    HTTP_PORT("interlace.http.port", "8080", Allowed.port(), "The port of the portal."),
    HTTP_BIND(
            "interlace.http.bind",
            "127.0.0.1",
            Allowed.address(),
            "The address it listens on; 127.0.0.1 is this machine only."),
    HTTP_TRUSTED_PROXIES(
            "interlace.http.trusted-proxies",
            "",
            Allowed.anything(),
            "Addresses of proxies in front whose X-Forwarded headers are believed, with commas between."),
    BASE_URL(
            "interlace.base-url",
            "",
            Allowed.uri("http", "https"),
            "The address people type, such as https://portal.example.org; without it, what the browser used."),
    SESSION_IDLE(
            "interlace.session.idle",
            "PT30M",
            Allowed.duration(),
            "How long somebody stays signed in without doing anything."),
    SESSION_LONGEST(
            "interlace.session.longest", "PT12H", Allowed.duration(), "How long somebody stays signed in at most."),
    DATA("interlace.data", "./var", Allowed.anything(), "The folder that holds everything the portal keeps."),
    MEMORY("interlace.memory", "512m", Allowed.memory(), "Memory for the portal; about 1g per 20 people at once."),
    DATABASE_URL(
            "interlace.database.url",
            "",
            Allowed.startingWith("jdbc:postgresql://"),
            "An outside PostgreSQL; without it, one is embedded."),
    DATABASE_USER("interlace.database.user", "", Allowed.anything(), "Its user."),
    DATABASE_PASSWORD("interlace.database.password", "", Allowed.anything(), "Its password."),
    GRAPH_URI(
            "interlace.graph.uri",
            "",
            Allowed.uri("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"),
            "An outside Neo4j; without it, one is embedded."),
    GRAPH_USER("interlace.graph.user", "", Allowed.anything(), "Its user."),
    GRAPH_PASSWORD("interlace.graph.password", "", Allowed.anything(), "Its password."),
    GRAPH_MEMORY(
            "interlace.graph.memory",
            "512m",
            Allowed.memory(),
            "Memory for the embedded Neo4j; 4g for a million people."),
    MAIL_HOST("interlace.mail.host", "", Allowed.anything(), "The mail server; without it, mails are kept and shown."),
    MAIL_PORT("interlace.mail.port", "587", Allowed.port(), "Its port."),
    MAIL_USER("interlace.mail.user", "", Allowed.anything(), "Its user."),
    MAIL_PASSWORD("interlace.mail.password", "", Allowed.anything(), "Its password."),
    MAIL_FROM("interlace.mail.from", "", Allowed.email(), "The sender of all mails."),
    MAIL_TLS(
            "interlace.mail.tls",
            "starttls",
            Allowed.oneOf("starttls", "tls", "none"),
            "How the connection to it is protected."),
    LANGUAGES(
            "interlace.languages", "fr,en,nl,de,ar,uk", Allowed.languages(), "The languages offered, the first first."),
    ZONE("interlace.zone", "Europe/Brussels", Allowed.zone(), "The time zone of events, working days and digests."),
    OPERATOR_NAME("interlace.operator.name", "", Allowed.anything(), "Who is responsible, for the privacy notice."),
    OPERATOR_ADDRESS("interlace.operator.address", "", Allowed.anything(), "Their postal address, on one line."),
    OPERATOR_EMAIL("interlace.operator.email", "", Allowed.anything(), "Where people write to about their data."),
    SAFETY_EXIT(
            "interlace.safety.exit",
            "https://www.wikipedia.org/",
            Allowed.uri("https"),
            "The outside page to which \"leave this page\" goes; nothing is fetched from it."),
    DIGEST_TIME("interlace.digest.time", "07:30", Allowed.hour(), "When news that was gathered is mailed."),
    DIGEST_DAY("interlace.digest.day", "monday", Allowed.weekday(), "The day of the weekly ones."),
    KEEP_REQUESTS("interlace.keep.requests", "6", Allowed.months(), "How many months requests stay after their end."),
    KEEP_ROOMS("interlace.keep.rooms", "12", Allowed.months(), "How many months after its last message a room stays."),
    FETCH_INSIDE(
            "interlace.fetch.inside",
            "",
            Allowed.places(),
            "host:port of servers in your own network that calendars and feeds may be read from, with commas between."),
    SAFE_MODE("interlace.plugins.safe-mode", "false", Allowed.yesOrNo(), "Start without any plugin."),
    CLUSTER_MEMBERS(
            "interlace.cluster.members",
            "",
            Allowed.anything(),
            "host:port of each portal node, with commas between; without it, one node alone."),
    BACKUP_DIR(
            "interlace.backup.dir",
            "",
            Allowed.anything(),
            "The folder for backups and the erasure ledger, outside the data folder.");

    private final String key;
    private final String fallback;

    @SuppressWarnings("ImmutableEnumChecker") // its predicates hold no state
    private final Allowed allowed;

    private final String meaning;

    Setting(String key, String fallback, Allowed allowed, String meaning) {
        this.key = key;
        this.fallback = fallback;
        this.allowed = allowed;
        this.meaning = meaning;
    }

    /** The name in files and system properties, such as {@code interlace.http.port}. */
    public String key() {
        return key;
    }

    /** The name in the environment, such as {@code INTERLACE_HTTP_PORT}. */
    public String environmentName() {
        return environmentName(key);
    }

    /** The value when nobody says; empty means absent. */
    public String fallback() {
        return fallback;
    }

    public Allowed allowed() {
        return allowed;
    }

    /** One sentence for the settings file. */
    public String meaning() {
        return meaning;
    }

    /** The setting of that name. */
    public static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findAny();
    }

    static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
