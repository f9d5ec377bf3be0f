/** Letters that are no notification: invitations, addresses to be checked, mails to people without an account. */
@NullMarked
package org.interlace.api.mail;

import org.jspecify.annotations.NullMarked;
