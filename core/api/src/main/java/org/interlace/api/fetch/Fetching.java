package org.interlace.api.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * Reads something from a public web address: never from this machine, a private or reserved network, or by another scheme
 * than http and https; looked at again after names were resolved and after each redirect. Inject it; call it outside
 * transactions.
 */
public interface Fetching {

    /**
     * Asks for it once, with a bound on time and bytes.
     *
     * @param address absolute, without user or password
     * @param version the {@link Fetched#version()} held already; empty for none
     * @throws org.interlace.api.problem.PortalException when the address is not allowed, nobody answers in time, the
     *     answer is no good or too large; the message is for the person who gave the address
     */
    Fetched fetch(URI address, Optional<String> version);

    /**
     * Whether an address could be asked for: its form alone, nothing is resolved.
     */
    boolean allows(String address);

    /**
     * What came.
     *
     * @param same whether it is the version that was held; then there are no bytes
     * @param version {@code ETag}, or when it was changed last; empty when it says neither
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    record Fetched(boolean same, byte[] bytes, Optional<String> version) {}
}
