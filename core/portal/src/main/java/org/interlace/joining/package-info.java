/** Invitations, applications, and how a newcomer becomes a member. */
@NullMarked
package org.interlace.joining;

import org.jspecify.annotations.NullMarked;
