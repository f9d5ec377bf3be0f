/** Requests of one person to others: the engine behind ties, applications, introductions, bookings and consents. */
@NullMarked
package org.interlace.request;

import org.jspecify.annotations.NullMarked;
