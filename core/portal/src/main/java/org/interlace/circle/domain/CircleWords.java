package org.interlace.circle.domain;

import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.interlace.member.domain.ValueKind;

/**
 * What a circle is called and what it is for.
 *
 * @param name one line of at most {@value #LONGEST_NAME} signs
 * @param purpose at most {@value #LONGEST_PURPOSE} signs
 */
public record CircleWords(String name, String purpose) {

    /** As many signs a name may have. */
    public static final int LONGEST_NAME = 80;

    /** As many signs a purpose may have. */
    public static final int LONGEST_PURPOSE = 1000;

    /** @throws PortalException {@link CircleProblem#BAD_NAME} or {@link CircleProblem#BAD_PURPOSE} */
    public CircleWords {
        name = Letters.withoutTurns(name).strip();
        purpose = Letters.withoutTurns(purpose).replace("\r\n", "\n").strip();
        boolean line = ValueKind.LINE.fits(java.util.List.of(name)) && !Letters.broken(name);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !line) {
            throw new PortalException(CircleProblem.BAD_NAME, LONGEST_NAME);
        }
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE || Letters.broken(purpose)) {
            throw new PortalException(CircleProblem.BAD_PURPOSE, LONGEST_PURPOSE);
        }
    }
}
