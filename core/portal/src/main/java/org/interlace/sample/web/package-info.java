/** The sample community in administration. */
@NullMarked
package org.interlace.sample.web;

import org.jspecify.annotations.NullMarked;
