package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.api.media.PictureId;
import org.interlace.media.StoredPictures;

/**
 * Answers {@code /media/{id}/{size}}: each time whoever asks is looked at anew, so that a picture that is hidden is
 * hidden at once (decision D14).
 */
@ApplicationScoped
public class MediaDoor {

    private static final Pattern ADDRESS =
            Pattern.compile("/media/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([1-9][0-9]{1,4})");

    private final StoredPictures pictures;

    @Inject
    MediaDoor(StoredPictures pictures) {
        this.pictures = pictures;
    }

    /** False when there is nothing, or nothing for who asks. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getRequestURI());
        if (!address.matches()
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            return false;
        }
        var id = new PictureId(UUID.fromString(address.group(1)));
        var found = pictures.seen(id, Integer.parseInt(address.group(2)));
        if (found.isEmpty()) {
            return false;
        }
        response.setContentType("image/jpeg");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Content-Disposition", "inline; filename=\"picture.jpg\"");
        response.setHeader("Cache-Control", "private, max-age=0, must-revalidate");
        response.setHeader("Vary", "Cookie");
        // a stored picture never changes: another one has another id
        var tag = '"' + id.toString() + '-' + address.group(2) + '"';
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        response.setContentLength(found.get().length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(found.get());
        }
        return true;
    }
}
