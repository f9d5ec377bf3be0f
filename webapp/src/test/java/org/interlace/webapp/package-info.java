/** The whole portal, as people and programs meet it. */
@NullMarked
package org.interlace.webapp;

import org.jspecify.annotations.NullMarked;
