/** The page of one organisation. */
@NullMarked
package org.interlace.organisation.web;

import org.jspecify.annotations.NullMarked;
