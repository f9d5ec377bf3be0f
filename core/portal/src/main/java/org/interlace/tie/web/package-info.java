/** The page of one's own ties, and the code that two people tie each other with. */
@NullMarked
package org.interlace.tie.web;

import org.jspecify.annotations.NullMarked;
