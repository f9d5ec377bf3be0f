package org.interlace.mail.web;

/**
 * A letter in a list.
 *
 * @param to empty for somebody without e-mail
 */
public record MailView(String id, String kind, String to, String created, Standing standing) {

    /** How it stands, in words. */
    public record Standing(String label, String tone, String icon) {}

    /** For EL. */
    public String getId() {
        return id;
    }

    /** For EL. */
    public String getKind() {
        return kind;
    }

    /** For EL. */
    public String getTo() {
        return to;
    }

    /** For EL. */
    public String getCreated() {
        return created;
    }

    /** For EL. */
    public String getState() {
        return standing.label;
    }

    /** For EL. */
    public String getTone() {
        return standing.tone;
    }

    /** For EL. */
    public String getIcon() {
        return standing.icon;
    }
}
