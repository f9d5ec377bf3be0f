/** The portal inside Payara Micro: assembled, deployed, looked at until it is ready. */
@NullMarked
package org.interlace.launcher.portal;

import org.jspecify.annotations.NullMarked;
