package org.interlace.media;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with pictures. */
public enum MediaProblem implements ProblemCode {
    /** Nothing was sent. */
    NOTHING(Kind.INVALID),
    /** It is neither JPEG nor PNG nor WebP, whatever its name says, or it is broken. */
    NO_PICTURE(Kind.INVALID),
    /** More than 8 MB, 40 megapixels or 12 000 pixels on a side. */
    TOO_LARGE(Kind.INVALID),
    /** Smaller than 64 pixels on a side. */
    TOO_SMALL(Kind.INVALID),
    /** Somebody who does not see it could read nothing. */
    NO_ALTERNATIVE(Kind.INVALID),
    /** Too many pictures are being drawn now. */
    BUSY(Kind.LIMITED);

    private final Kind kind;

    MediaProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "media";
    }
}
