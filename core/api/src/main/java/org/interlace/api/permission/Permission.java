package org.interlace.api.permission;

import java.util.regex.Pattern;
import org.interlace.api.message.MessageKey;

/**
 * Something that can be granted to a role.
 *
 * @param owner the plugin's id or a domain of the core
 * @param thing what it is about, such as {@code event}
 * @param action a verb in the owner's own words, such as {@code publish}
 */
public record Permission(String owner, String thing, String action) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]{2,19}:[a-z][a-z-]*:[a-z][a-z-]*");

    /** @throws IllegalArgumentException if a part is no lower-case word */
    public Permission {
        if (!SHAPE.matcher(String.join(":", owner, thing, action)).matches()) {
            throw new IllegalArgumentException("No permission: %s:%s:%s".formatted(owner, thing, action));
        }
    }

    /**
     * Whether a text is the {@linkplain #wildcard() written form} of a permission, whether or not anybody has it.
     *
     * @param text such as {@code events:event:publish}
     */
    public static boolean isWritten(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** As written in {@link Requires}: {@code events:event:publish}. */
    public String wildcard() {
        return String.join(":", owner, thing, action);
    }

    /** What administrators read beside the tick box: {@code <owner>.permission.<thing>.<action>}. */
    public MessageKey label() {
        return new MessageKey(owner, "permission." + thing + "." + action);
    }
}
