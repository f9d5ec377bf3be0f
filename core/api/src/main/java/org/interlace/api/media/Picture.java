package org.interlace.api.media;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored picture.
 *
 * @param sizes widths there are, smallest first
 */
public record Picture(
        PictureId id,
        String kind,
        UUID subject,
        String alternative,
        @Nullable String credit,
        List<Integer> sizes) {

    /** Copies the sizes. */
    public Picture {
        sizes = List.copyOf(sizes);
    }

    /** The address of the smallest that is at least so wide; of the largest when none is. */
    public String address(int width) {
        int size = sizes.stream().filter(one -> one >= width).findFirst().orElseGet(() -> sizes.get(sizes.size() - 1));
        return "/media/" + id + "/" + size;
    }
}
