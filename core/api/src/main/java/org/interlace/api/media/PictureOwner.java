package org.interlace.api.media;

import java.util.UUID;

/** Decides who sees the pictures of one kind. A bean that implements it is found by itself. */
public interface PictureOwner {

    /** The kind, {@code <id>.<thing>}, such as {@code member.portrait}. */
    String kind();

    /** Whether whoever asks now may see the picture; asked for each request, so that a choice holds at once. */
    boolean shows(PictureId picture, UUID subject);
}
