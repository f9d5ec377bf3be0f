package org.interlace.joining.domain;

import org.interlace.account.domain.Email;
import org.interlace.api.problem.PortalException;
import org.jspecify.annotations.Nullable;

/**
 * How somebody who applies can be reached: one way, which the person chose.
 *
 * @param email an address
 * @param phone a telephone number
 * @param through somebody the person knows here
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String through) {

    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST = 40;

    /**
     * Reads what was typed.
     *
     * @param by {@code email}, {@code phone} or {@code through}
     * @throws PortalException {@link JoiningProblem#NO_CONTACT} or what is wrong with the one that was chosen
     */
    public static Contact typed(String by, String email, String phone, String through) {
        return switch (by) {
            case "email" -> new Contact(new Email(email).value(), null, null);
            case "phone" -> new Contact(null, number(phone), null);
            case "through" -> new Contact(null, null, Newcomer.name(through));
            default -> throw new PortalException(JoiningProblem.NO_CONTACT);
        };
    }

    private static String number(String typed) {
        var phone = typed.strip();
        long digits = phone.codePoints().filter(Character::isDigit).count();
        boolean plain = phone.codePoints().allMatch(c -> Character.isDigit(c) || " +-./()".indexOf(c) >= 0);
        if (phone.length() > LONGEST || digits < FEWEST_DIGITS || digits > MOST_DIGITS || !plain) {
            throw new PortalException(JoiningProblem.BAD_PHONE);
        }
        return phone;
    }

    /** Which way was chosen, in the word of the form. */
    public String by() {
        if (email != null) {
            return "email";
        }
        return phone != null ? "phone" : "through";
    }
}
