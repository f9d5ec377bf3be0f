/** The pages of letters in administration. */
@NullMarked
package org.interlace.mail.web;

import org.jspecify.annotations.NullMarked;
