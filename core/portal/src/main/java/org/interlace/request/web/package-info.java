/** The page of waiting answers, and the same as a part of other pages. */
@NullMarked
package org.interlace.request.web;

import org.jspecify.annotations.NullMarked;
