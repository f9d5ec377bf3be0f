/** Pages of events, one bean each. */
@NullMarked
package org.interlace.events.web;

import org.jspecify.annotations.NullMarked;
