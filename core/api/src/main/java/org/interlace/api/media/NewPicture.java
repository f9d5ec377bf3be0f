package org.interlace.api.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture that somebody sent.
 *
 * @param kind whose {@link PictureOwner} decides who sees it, such as {@code member.portrait}
 * @param subject what it shows: a member, an organisation, an event
 * @param bytes as they came: JPEG, PNG or WebP, at most 8 MB
 * @param alternative what somebody reads who does not see it
 * @param credit who made it, if that is to be said
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record NewPicture(
        String kind,
        UUID subject,
        byte[] bytes,
        Crop crop,
        String alternative,
        @Nullable String credit) {}
