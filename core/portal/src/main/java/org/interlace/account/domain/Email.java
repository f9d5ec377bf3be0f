package org.interlace.account.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.interlace.api.problem.PortalException;

/**
 * An e-mail address, in small letters.
 *
 * @param value at most 254 letters, one {@code @}, no white space, no control letter
 */
public record Email(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s\\p{Cntrl}@<>\"]{1,64}@[^\\s\\p{Cntrl}@<>\"]{1,189}\\.?[^\\s\\p{Cntrl}@<>\".]+");

    /** @throws PortalException {@link AccountProblem#BAD_EMAIL} */
    public Email {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new PortalException(AccountProblem.BAD_EMAIL);
        }
    }
}
