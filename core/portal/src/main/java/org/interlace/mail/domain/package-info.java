/** What a letter is, how it is written out, and when it is tried again. */
@NullMarked
package org.interlace.mail.domain;

import org.jspecify.annotations.NullMarked;
