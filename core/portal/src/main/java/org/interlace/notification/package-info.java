/** News for people: told once, read in the portal, mailed as often as each wishes. */
@NullMarked
package org.interlace.notification;

import org.jspecify.annotations.NullMarked;
