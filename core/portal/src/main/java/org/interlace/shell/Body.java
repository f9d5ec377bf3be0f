package org.interlace.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer: plain or compressed as the browser can read them, or not at all when it has them already. */
final class Body {

    /** Below this size compression gains nothing. */
    private static final int SMALL = 1024;

    /** Pages are made anew for each member: little work, most of the gain. */
    private static final int LEVEL = 4;

    private final byte[] plain;
    private final boolean text;
    private byte @Nullable [] packed;
    private @Nullable String tag;

    Body(byte[] plain) {
        this(plain, true);
    }

    /** @param text whether compressing can gain anything; pictures and documents are compressed already */
    Body(byte[] plain, boolean text) {
        this.plain = plain;
        this.text = text;
    }

    private static final class Packing extends GZIPOutputStream {

        Packing(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }

    int size() {
        return plain.length;
    }

    byte[] plain() {
        return plain;
    }

    private byte[] packed() {
        var known = packed;
        if (known == null) {
            known = pack(plain);
            packed = known;
        }
        return known;
    }

    private static byte[] pack(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new Packing(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Names the content; weak, because it is sent plain and compressed under the same name. */
    String tag() {
        var known = tag;
        if (known == null) {
            known = "W/\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest(plain))
                            .substring(0, 22) + "\"";
            tag = known;
        }
        return known;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends it; when the answer has an {@code ETag} that the browser named, only says that nothing changed. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var named = response.getHeader("ETag");
        if (named != null && response.getStatus() == HttpServletResponse.SC_OK && known(request, named)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (plain.length == 0) {
            return;
        }
        response.addHeader("Vary", "Accept-Encoding");
        var encoding = request.getHeader("Accept-Encoding");
        boolean packs = text && plain.length >= SMALL && encoding != null && encoding.contains("gzip");
        if (packs) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var bytes = packs ? packed() : plain;
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Whether a browser has what is called so. */
    static boolean known(HttpServletRequest request, String tag) {
        var asked = request.getHeader("If-None-Match");
        if (asked == null || !"GET HEAD".contains(request.getMethod())) {
            return false;
        }
        var wanted = opaque(tag);
        for (var part : asked.split(",")) {
            if (part.strip().equals("*") || opaque(part.strip()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
