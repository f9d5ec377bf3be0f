package org.interlace.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a server answered.
 *
 * @param headers by their names in small letters; of several with one name the last
 * @param body what it means, unpacked; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record Reply(int status, Map<String, String> headers, byte[] body) {

    static final int OK = 200;
    static final int SAME = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Where it sends us instead; empty if it does not. */
    Optional<String> location() {
        return REDIRECTS.contains(status) ? header("location") : Optional.empty();
    }

    /** Under what it can be asked for again. */
    Optional<String> version() {
        return header("etag").filter(Version::isTag).or(() -> header("last-modified")
                .filter(Version::isDate));
    }
}
