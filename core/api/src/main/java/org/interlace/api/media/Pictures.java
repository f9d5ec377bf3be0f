package org.interlace.api.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps pictures. What is stored is drawn anew: nothing of the file that came is kept but what can be seen.
 */
public interface Pictures {

    /**
     * Stores one, in a few sizes.
     *
     * @throws org.interlace.api.problem.PortalException if it is no picture, too large, or broken
     */
    PictureId store(NewPicture picture);

    /** One. */
    Optional<Picture> find(PictureId picture);

    /** All of a kind of one subject, the newest first. */
    List<Picture> of(String kind, UUID subject);

    /** Says again what it shows and who made it. */
    void describe(PictureId picture, String alternative, Optional<String> credit);

    /** Erases one with all its sizes. */
    void erase(PictureId picture);
}
