/**
 * Requests of one person to others: states, moves, deadlines, reminders and a neutral end.
 *
 * <p>Ties, applications, introductions, enrolment offers, consents and bookings are all requests. A plugin declares
 * each kind as data ({@link org.interlace.api.request.RequestMachine}) in a bean that implements
 * {@link org.interlace.api.request.RequestKind}, keeps its own facts in its own tables under the request's id, and
 * reacts to moves. The portal keeps states and times, lets exactly one of two racing moves win, reminds, moves on at the
 * deadline, and tells those concerned.
 *
 * <p>A role may be played by members, by whoever has a permission, or by guests: people without a profile
 * ({@link org.interlace.api.request.GuestId}).
 *
 * <p>Whatever the cause of a "no", the asker sees "on its way" until the end of the whole request, and then one neutral
 * sentence ({@link org.interlace.api.request.Sight}).
 */
@NullMarked
package org.interlace.api.request;

import org.jspecify.annotations.NullMarked;
