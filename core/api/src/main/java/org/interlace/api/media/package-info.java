/** Pictures: stored once, cut, written anew without what cameras hide in them, and shown only to whom they may be. */
@NullMarked
package org.interlace.api.media;

import org.jspecify.annotations.NullMarked;
