/** The road to the mail server. */
@NullMarked
package org.interlace.mail.smtp;

import org.jspecify.annotations.NullMarked;
