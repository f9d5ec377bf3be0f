package org.interlace.introductions.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;

/**
 * A ready phrase. It is kept as a word and read by each in their own language, with a picture beside it, so that an ask
 * needs no common language.
 */
public enum Phrase {
    /** I begin. */
    STARTING(Group.WHO, "seed"),
    /** I have an enterprise. */
    RUNNING(Group.WHO, "shop"),
    /** I change my trade. */
    CHANGING(Group.WHO, "turn"),
    /** I have lived here for a short time. */
    NEWCOMER(Group.WHO, "place"),

    /** Somebody who knows this trade. */
    ADVICE(Group.LOOK, "talk"),
    /** Customers. */
    CUSTOMERS(Group.LOOK, "people"),
    /** Goods or material. */
    SUPPLIER(Group.LOOK, "box"),
    /** Somebody to work with. */
    PARTNER(Group.LOOK, "meet"),
    /** A place to work. */
    ROOM(Group.LOOK, "door"),
    /** Money to begin or to grow. */
    FUNDING(Group.LOOK, "coins"),
    /** Work or a traineeship. */
    JOB(Group.LOOK, "bag"),
    /** To learn something. */
    LEARNING(Group.LOOK, "skill"),
    /** How things are done officially here. */
    FORMALITIES(Group.LOOK, "story"),

    /** Who offers help with what somebody looks for. */
    HELP(Group.HELP, "meet"),

    /** What I know from experience. */
    EXPERIENCE(Group.GIVE, "skill"),
    /** My work. */
    SERVICE(Group.GIVE, "tools"),
    /** To taste or to try. */
    TASTING(Group.GIVE, "cup"),
    /** Time. */
    TIME(Group.GIVE, "clock"),
    /** People I know. */
    CONTACTS(Group.GIVE, "people"),
    /** Languages. */
    LANGUAGES(Group.GIVE, "language"),

    /** Somebody who interprets. */
    INTERPRETER(Group.NEED, "interpreter"),
    /** A facilitator beside me. */
    BESIDE(Group.NEED, "person"),
    /** To read and write rather than speak. */
    WRITTEN(Group.NEED, "mail"),
    /** On the phone. */
    PHONE(Group.NEED, "phone"),
    /** Face to face. */
    FACE(Group.NEED, "meet"),
    /** In the evening. */
    EVENING(Group.NEED, "moon"),
    /** With my children. */
    CHILDREN(Group.NEED, "childcare"),
    /** Without steps. */
    STEPFREE(Group.NEED, "stepfree");

    /** What a phrase answers. */
    public enum Group {
        /** Who I am. */
        WHO,
        /** What I look for: exactly one, the purpose. */
        LOOK,
        /** What answers a need, instead of what is looked for; never chosen from a list. */
        HELP,
        /** What I can give. */
        GIVE,
        /** What I need. */
        NEED;

        /** As in bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The question. */
        public MessageKey label() {
            return new MessageKey("introductions", "group." + word());
        }

        /** Its phrases. */
        public List<Phrase> phrases() {
            return Arrays.stream(Phrase.values())
                    .filter(phrase -> phrase.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final String icon;

    Phrase(Group group, String icon) {
        this.group = group;
        this.icon = icon;
    }

    /** What it answers. */
    public Group group() {
        return group;
    }

    /** Its picture, by its name in the sprite. */
    public String icon() {
        return icon;
    }

    /** As in tables, JSON and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is read. */
    public MessageKey text() {
        return new MessageKey("introductions", "phrase." + word());
    }

    /** Reads {@link #word()}; empty if there is none. */
    public static Optional<Phrase> of(String word) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.word().equals(word))
                .findFirst();
    }
}
