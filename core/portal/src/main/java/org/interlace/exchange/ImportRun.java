package org.interlace.exchange;

import org.interlace.exchange.domain.Seen;
import org.interlace.exchange.domain.Times;
import org.jspecify.annotations.Nullable;

/**
 * What all files of one import share.
 *
 * @param password hash for every new account, or null
 * @param people the ids of its members
 */
record ImportRun(ImportOrder order, Times times, @Nullable String password, Seen people) {}
