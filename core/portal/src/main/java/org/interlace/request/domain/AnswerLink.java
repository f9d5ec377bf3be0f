package org.interlace.request.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.interlace.api.request.RequestId;
import org.interlace.text.domain.SmallLetters;

/**
 * What a link in a letter stands for. Only the request is written in it; everything else is in the signature, so that the
 * link is over as soon as anything of it has changed: an answer was given, the request has moved on, the reader has
 * another password or another address.
 *
 * @param somebody the account or the guest
 * @param mark which question: see {@link #mark}
 * @param move the answer; empty where the page offers all of them
 * @param seal what else must not have changed
 */
public record AnswerLink(RequestId request, UUID somebody, String mark, String move, String seal) {

    private static final int CONTENT = 16;
    private static final int SIGNATURE = 20;

    /**
     * What makes a question the same one: it is another one when the state is another one, or when the same person has
     * answered since.
     */
    public static String mark(Course course, UUID somebody, long steps) {
        return course.id() + "/" + course.state() + "/" + somebody + "/" + steps;
    }

    /** The request that a mark is about; empty when it is no mark. */
    public static Optional<RequestId> marked(String mark) {
        int slash = mark.indexOf('/');
        try {
            return slash < 0 ? Optional.empty() : Optional.of(new RequestId(UUID.fromString(mark.substring(0, slash))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * As it stands in the address.
     *
     * @param signer signs a text with a key nobody sees
     */
    public String written(Function<String, byte[]> signer) {
        return SmallLetters.write(ByteBuffer.allocate(CONTENT + SIGNATURE)
                .putLong(request.value().getMostSignificantBits())
                .putLong(request.value().getLeastSignificantBits())
                .put(Arrays.copyOf(signer.apply(text()), SIGNATURE))
                .array());
    }

    private String text() {
        return String.join("\n", "answer", request.toString(), somebody.toString(), mark, move, seal);
    }

    /** Whether a text in an address is this link. */
    public boolean is(String text, Function<String, byte[]> signer) {
        return MessageDigest.isEqual(
                written(signer).getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The request that a text in an address names; whether it is really a link of ours is not said yet. */
    public static Optional<RequestId> named(String text) {
        if (!SmallLetters.fits(text, CONTENT + SIGNATURE)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(SmallLetters.read(text, CONTENT + SIGNATURE));
        return Optional.of(new RequestId(new UUID(bytes.getLong(), bytes.getLong())));
    }
}
